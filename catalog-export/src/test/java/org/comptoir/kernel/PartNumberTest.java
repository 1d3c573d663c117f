package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNumberTest {

    @Test
    void keepsCaseAndInnerSpaces() {
        assertThat(new SupplierPartId(" aB 1 ").value()).isEqualTo("aB 1");
    }

    @Test
    void namesTheLimitAndTheLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplierPartId(" "))
                .withMessage("SupplierPartID must have 1 to 255 characters but has 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB\u202E1", "AB\u200B1", "AB\u00001", "AB\uFEFF1", "A\n1"})
    void refusesCharactersNobodySees(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SupplierPartId(number));
    }

    @Test
    void takesABlankAuxiliaryIdForNone() {
        var part = new SupplierPart(new SupplierPartId("AN-1"), Optional.of(" \n "));

        assertThat(part.auxiliaryId()).isEmpty();
    }
}

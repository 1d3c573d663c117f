package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTest {

    @ParameterizedTest
    @CsvSource({"EACH, EA", "pce, EA", "C62, EA", "box, BX", "M, MTR", "KGM, KGM"})
    void understandsWhatSuitesSay(String text, String code) {
        assertThat(UnitOfMeasure.of(text)).isEqualTo(new UnitOfMeasure(code));
    }

    @Test
    void refusesAUnitNobodyKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitOfMeasure.of("100/BX"))
                .withMessage("Unit of measure \"100/BX\" is not a UN/ECE code of 1 to 3 letters or digits, such as EA");
    }
}

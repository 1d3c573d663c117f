package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e3", "0.0000001", "9223372036854775808", "٣", "NaN", " ", "1 000"})
    void refusesWhatNobodyCanShip(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(text));
    }

    @Test
    void refusesAnExponentWithoutWritingItOut() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String vast : List.of("1E+500000000", "-1E+500000000", "1E-500000000")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Quantity(new BigDecimal(vast)))
                        .withMessageEndingWith("but is " + vast);
            }
        });
    }

    @Test
    void saysTheRuleItBroke() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("-1"))
                .withMessage("A quantity is more than 0, at most 999999999 and has at most 6 decimals but is -1");
    }

    @ParameterizedTest
    @CsvSource({"10, 5, true", "12, 5, false", "0.5, 0.25, true"})
    void knowsItsSteps(String quantity, String step, boolean multiple) {
        assertThat(Quantity.of(quantity).isMultipleOf(Quantity.of(step))).isEqualTo(multiple);
    }

    @Test
    void equalsWhateverItsDecimals() {
        assertThat(Quantity.of("100.0000")).isEqualTo(Quantity.of(100)).hasToString("100");
    }
}

package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnFrameTest {

    @ParameterizedTest
    @CsvSource({
        "_top,_top",
        "_TOP,_top",
        "' _Self ',_self",
        "_parent,_parent",
        "_blank,_blank",
        "Main Frame 2,Main Frame 2"
    })
    void knowsTheNamesOfHtml(String sent, String name) {
        assertThat(ReturnFrame.read(sent)).hasValue(new ReturnFrame(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "_", "_other", "a\nb", "a<b", "\"onload", "x\u0000"})
    void refusesWhatIsNone(String sent) {
        assertThat(ReturnFrame.read(sent)).isEmpty();
    }

    @Test
    void isBounded() {
        assertThat(ReturnFrame.read("x".repeat(100))).isPresent();
        assertThat(ReturnFrame.read("x".repeat(101))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReturnFrame("_TOP"));
    }
}

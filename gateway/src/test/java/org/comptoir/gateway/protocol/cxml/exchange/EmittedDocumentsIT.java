package org.comptoir.gateway.protocol.cxml.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The watch over what we send in all in-container tests is itself awake. */
@ArquillianTest
class EmittedDocumentsIT {

    @Inject
    CxmlAnswers answers;

    @Test
    void checksEveryAnswerAgainstTheDtd() {
        Assumptions.assumeTrue(OfficialDtd.isHere(), "The DTD is not on this machine");

        answers.write(CxmlAnswer.conflict("a text no other test sends"));
        int before = Emitted.shapes();
        answers.write(CxmlAnswer.conflict("another text no other test sends"));

        assertThat(Emitted.shapes()).isGreaterThan(before);
    }

    @Test
    void noticesWhatTheDtdRefuses() {
        Assumptions.assumeTrue(OfficialDtd.isHere(), "The DTD is not on this machine");
        byte[] invalid = new String(answers.write(CxmlAnswer.ok("fine")), StandardCharsets.UTF_8)
                .replace(" code=\"200\"", "")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Emitted.checked(invalid))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("code");
    }
}

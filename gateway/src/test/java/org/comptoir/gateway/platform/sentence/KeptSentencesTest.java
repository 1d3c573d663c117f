package org.comptoir.gateway.platform.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ListResourceBundle;
import org.comptoir.gateway.platform.sentence.KeptSentences.Sentence;
import org.junit.jupiter.api.Test;

class KeptSentencesTest {

    private static final KeptSentences KNOWN = KeptSentences.of(
            new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[][] {
                        {"said.most", "at most {0}"},
                        {"said.all", "at most all of it"},
                        {"said.turned", "{1} comes before {0}, isn''t it"},
                        {"other", "none of ours"}
                    };
                }
            },
            "said.");

    @Test
    void knowsASentenceAndWhatStandsInItsBlanks() {
        assertThat(KNOWN.find("at most 12")).hasValue(new Sentence("said.most", List.of("12")));
        assertThat(KNOWN.find("b comes before a, isn't it")).hasValue(new Sentence("said.turned", List.of("a", "b")));
    }

    @Test
    void takesTheOneWithMoreWordsOfItsOwn() {
        assertThat(KNOWN.find("at most all of it")).hasValue(new Sentence("said.all", List.of()));
    }

    @Test
    void knowsNothingElse() {
        assertThat(KNOWN.find("none of ours")).isEmpty();
        assertThat(KNOWN.find("at least 12")).isEmpty();
    }
}

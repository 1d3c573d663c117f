package org.comptoir.gateway.journal.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.gateway.journal.erasure.PersonProblem.Rule;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.junit.jupiter.api.Test;

class WantedPersonTest {

    private static List<Rule> rules(Kind kind, String... texts) {
        return WantedPerson.of(Map.of(kind, List.of(texts))).problems().stream()
                .map(PersonProblem::rule)
                .toList();
    }

    @Test
    void nobodyIsLookedForByWhatOthersHaveInTheirNames() {
        assertThat(rules(Kind.NAMES, "Ada")).containsExactly(Rule.ONE_WORD);
        assertThat(rules(Kind.NAMES, "A B")).containsExactly(Rule.SHORT);
        assertThat(rules(Kind.USER_IDS, "ada")).containsExactly(Rule.SHORT);
        assertThat(rules(Kind.MAILS, "ada at acme")).containsExactly(Rule.NO_MAIL);
        assertThat(rules(Kind.PHONES, "123456", "call me")).containsExactly(Rule.NO_PHONE, Rule.NO_PHONE);
        assertThat(rules(Kind.NAMES, " ", "")).containsExactly(Rule.EMPTY);
        assertThat(rules(
                        Kind.USER_IDS,
                        IntStream.range(0, 21).mapToObj(i -> "user-" + i).toArray(String[]::new)))
                .containsExactly(Rule.MUCH);
        assertThat(rules(Kind.NAMES, "Ada Lovelace", "Lovelace, Ada")).isEmpty();
    }

    @Test
    void isReadAsItWasWritten() {
        WantedPerson ada = WantedPerson.of(Map.of(
                Kind.MAILS,
                List.of(" ada@acme.example ", "ada@acme.example"),
                Kind.NAMES,
                List.of("Ada \"L\" Lovelace")));

        WantedPerson read = WantedPerson.read(ada.write());

        assertThat(read.of(Kind.MAILS)).containsExactly("ada@acme.example");
        assertThat(read.of(Kind.NAMES)).containsExactly("Ada \"L\" Lovelace");
        assertThat(read.of(Kind.PHONES)).isEmpty();
        assertThat(read.counts()).isEqualTo("1 mails, 1 names");
    }
}

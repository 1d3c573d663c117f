package org.comptoir.gateway.partner.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class LookCheckTest {

    private static final List<Language> BOTH = List.of(Language.DE, Language.FR);

    private static List<LookFlaw> flaws(String name, String accent, List<Language> offered, Language usual) {
        return LookCheck.flaws(new WantedLook(name, accent, offered, Optional.ofNullable(usual)));
    }

    @Test
    void takesALookThatKeepsTheRules() {
        assertThat(flaws(" Schrauben Müller ", " #b3261e ", BOTH, Language.FR)).isEmpty();
        assertThat(flaws("", "", BOTH, Language.DE)).isEmpty();
    }

    @Test
    void tellsAllThatIsToBeMended() {
        assertThat(flaws("x".repeat(61), "#ffd400", List.of(), Language.EN))
                .containsExactly(LookFlaw.NAME_TOO_LONG, LookFlaw.COLOUR_TOO_LIGHT, LookFlaw.NO_LANGUAGE);
        assertThat(flaws("a\u202Eb", "petrol", BOTH, Language.EN))
                .containsExactly(LookFlaw.NAME_UNSEEN, LookFlaw.COLOUR_NO_HEX, LookFlaw.USUAL_NOT_OFFERED);
        assertThat(flaws("a\nb", "", BOTH, null)).containsExactly(LookFlaw.NAME_UNSEEN, LookFlaw.USUAL_NOT_OFFERED);
    }

    @Test
    void theOnlyLanguageIsTheUsualOne() {
        assertThat(flaws("", "", List.of(Language.DE), Language.EN)).isEmpty();
        assertThat(LookCheck.usual(new WantedLook("", "", List.of(Language.DE), Optional.empty())))
                .hasValue(Language.DE);
    }

    @Test
    void aWishIsAnsweredWhereItIsOffered() {
        ShopLanguages languages = new ShopLanguages(BOTH, Language.DE);

        assertThat(languages.offered()).containsExactly(Language.FR, Language.DE);
        assertThat(languages.answer(Optional.of(Language.FR))).isEqualTo(Language.FR);
        assertThat(languages.answer(Optional.of(Language.EN))).isEqualTo(Language.DE);
        assertThat(languages.answer(Optional.empty())).isEqualTo(Language.DE);
        assertThatThrownBy(() -> new ShopLanguages(BOTH, Language.EN)).hasMessageContaining("EN is not among");
    }
}

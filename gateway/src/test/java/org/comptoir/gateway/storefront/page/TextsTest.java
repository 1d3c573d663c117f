package org.comptoir.gateway.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("(?:text|count)\\(\"([A-Za-z.]+)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheSameInEveryLanguage(Language language) {
        Texts english = Texts.in(Language.EN);
        Texts texts = Texts.in(language);

        assertThat(texts.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(placeholders(texts.get(key))).as(key).isEqualTo(placeholders(english.get(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void setsApostrophesAndEllipsesAsPrintersDo(Language language) {
        Texts texts = Texts.in(language);

        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.get(key)).doesNotContain("'", "\"", "..."));
    }

    @Test
    void putsANarrowSpaceBeforeFrenchHighPunctuation() {
        Texts french = Texts.in(Language.FR);
        Pattern wrong = Pattern.compile("[^\u202F][;:!?»]|«[^\u202F]");

        assertThat(french.keys())
                .allSatisfy(key -> assertThat(wrong.matcher(french.get(key)).find())
                        .as(french.get(key))
                        .isFalse());
    }

    @Test
    void hasASentenceForEveryRuleOfTheCart() {
        for (CartProblem.Rule rule : CartProblem.Rule.values()) {
            assertThat(Texts.in(Language.EN).has("problem." + rule))
                    .as(rule.name())
                    .isTrue();
        }
    }

    @Test
    void hasEveryTextTheTemplatesAskFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte/shop"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher keys = KEY_IN_TEMPLATE.matcher(Files.readString(file));
                while (keys.find()) {
                    asked.add(keys.group(1));
                }
            }
        }

        Texts texts = Texts.in(Language.EN);
        List<String> missing = asked.stream()
                .filter(key -> !texts.has(key)
                        && !texts.has(key + ".one")
                        && !(texts.has("transfer." + key) && texts.has("leave." + key)))
                .toList();
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(missing).isEmpty();
    }

    @Test
    void countsNoughtAsSingularInFrenchOnly() {
        assertThat(Texts.in(Language.FR).count("cart.lines", 0)).isEqualTo("0 ligne");
        assertThat(Texts.in(Language.EN).count("cart.lines", 0)).isEqualTo("0 lines");
        assertThat(Texts.in(Language.DE).count("cart.lines", 1)).isEqualTo("1 Position");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}

package org.comptoir.gateway.partner.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;
import org.junit.jupiter.api.Test;

/** The page for people is what the data files say, to the letter. */
class DialectPageTest {

    private static final Path PAGE = Path.of("..", "docs", "protocol", "dialects.md");
    private static final String TABLES = "<!-- tables: written by DialectPageTest from the data files -->";

    @Test
    void thePageSaysWhatTheFilesSay() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf(TABLES)) + TABLES + "\n" + tables();

        Path written = Files.writeString(Path.of("target", "dialects.md"), expected);

        assertThat(page).as("copy %s to docs/protocol/dialects.md", written).isEqualTo(expected);
    }

    @Test
    void thePageExplainsEveryRule() throws IOException {
        String page = Files.readString(PAGE);
        String explained = page.substring(0, page.indexOf(TABLES));

        assertThat(Stream.of(DialectRule.values()).map(rule -> "| `" + rule.key() + "` |"))
                .allSatisfy(row -> assertThat(explained).contains(row));
    }

    private static String tables() {
        return Stream.of(Tongue.values()).map(DialectPageTest::tables).collect(Collectors.joining());
    }

    private static String tables(Tongue tongue) {
        Dialects dialects = Dialects.of(tongue);
        String base = table("base", "what each of them begins with", rules(tongue, Dialects.GENERIC, Origin.BASE));
        return "\n## Dialects of %s\n".formatted(tongue)
                + base
                + dialects.names().stream()
                        .map(name -> table(name, dialects.about(name), rules(tongue, name, Origin.DIALECT)))
                        .collect(Collectors.joining());
    }

    private static List<EffectiveRule> rules(Tongue tongue, String dialect, Origin origin) {
        return Dialects.of(tongue).dialect(dialect).rules().stream()
                .filter(rule -> rule.origin() == origin)
                .toList();
    }

    private static String table(String name, String about, List<EffectiveRule> rules) {
        String head = "\n### %s: %s\n\n".formatted(name, about);
        if (rules.isEmpty()) {
            return head + "Nothing of its own.\n";
        }
        return head
                + "| rule | value | source |\n|---|---|---|\n"
                + rules.stream()
                        .map(rule ->
                                "| `%s` | `%s` | %s |\n".formatted(rule.rule().key(), rule.value(), rule.source()))
                        .collect(Collectors.joining());
    }
}

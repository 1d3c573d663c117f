package org.comptoir.gateway.console.assortment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.console.SpeechIn;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class RuleLinesTest {

    private static final WrittenRule TOOLS = new WrittenRule(Kind.CATEGORY, "tools", "");
    private static final WrittenRule WIDE = new WrittenRule(Kind.ATTRIBUTE, "Diameter", "40 mm");
    private static final WrittenRule EVERYTHING = new WrittenRule(Kind.EVERYTHING, "", "");

    private static RuleLines.Read read(Map<String, String> fields) {
        return RuleLines.read(RuleLines.HIDE, field -> fields.getOrDefault(field, ""));
    }

    private static WrittenRule list(String... parts) {
        return new WrittenRule(Kind.PARTS, "", "", List.of(parts));
    }

    @Test
    void a_form_is_read_a_rule_a_line_and_part_numbers_as_one_list() {
        RuleLines.Read read = read(Map.of(
                "hide-category", " tools \r\n\r\nbolts\r\ntools",
                "hide-manufacturer", "Tornavel & Söhne",
                "hide-attribute", "Diameter=40 mm",
                "hide-parts", "AN-2\r\nAN-1\r\nAN-2",
                "show-category", "of the other side"));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.rules())
                .containsExactly(
                        TOOLS,
                        new WrittenRule(Kind.CATEGORY, "bolts", ""),
                        new WrittenRule(Kind.MANUFACTURER, "Tornavel & Söhne", ""),
                        WIDE,
                        list("AN-1", "AN-2"));
    }

    @Test
    void what_is_written_reads_the_same() {
        List<WrittenRule> rules = List.of(
                list("AN 2", "AN-1"),
                EVERYTHING,
                new WrittenRule(Kind.ATTRIBUTE, "Limit", "a = b"),
                new WrittenRule(Kind.MANUFACTURER, "A, B; C", ""),
                TOOLS);

        RuleLines.Read read = read(RuleLines.write(RuleLines.HIDE, rules));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.rules()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(RuleLines.isSame(rules, read.rules())).isTrue();
    }

    @Test
    void an_attribute_that_reads_as_another_is_not_the_same() {
        List<WrittenRule> rules = List.of(new WrittenRule(Kind.ATTRIBUTE, "a = b", "c"));

        assertThat(RuleLines.isSame(
                        rules, read(RuleLines.write(RuleLines.HIDE, rules)).rules()))
                .isFalse();
    }

    @Test
    void each_bad_line_is_named_at_its_field() {
        RuleLines.Read read = read(Map.of(
                "hide-attribute",
                "Diameter\n= 40 mm\nDiameter =",
                "hide-category",
                "x".repeat(256),
                "hide-manufacturer",
                "Torna\tvel",
                "hide-parts",
                "A".repeat(256)));

        assertThat(read.rules()).isEmpty();
        assertThat(read.flaws())
                .extracting(Flaw::field, Flaw::what)
                .contains(
                        tuple("hide-attribute", "Diameter"),
                        tuple("hide-attribute", "= 40 mm"),
                        tuple("hide-attribute", "Diameter ="),
                        tuple("hide-manufacturer", "Torna?vel"))
                .hasSize(6);
    }

    @Test
    void rules_that_stand_keep_their_places() {
        WrittenRule bolts = new WrittenRule(Kind.CATEGORY, "bolts", "");
        List<WrittenRule> standing = List.of(WIDE, list("B"), list("A"), TOOLS);

        assertThat(RuleLines.inOrder(standing, List.of(TOOLS, WIDE, list("A", "B"))))
                .isEqualTo(standing);
        assertThat(RuleLines.inOrder(standing, List.of(TOOLS, bolts, WIDE, list("A", "B", "C"))))
                .containsExactly(WIDE, TOOLS, bolts, list("A", "B", "C"));
    }

    @Test
    void a_problem_of_the_feature_stands_at_the_field_of_its_rule() {
        var sent = new AssortmentForms.Sent(List.of(TOOLS), List.of(TOOLS, WIDE), Set.of(), List.of());

        assertThat(List.of("exclude[1].value", "include[0].value", "clientGroups", "name", "include", "clients"))
                .extracting(
                        field -> sent.flaw(new RuleProblem(field, "it is", "Mend it"), SpeechIn.language(Language.EN))
                                .field())
                .containsExactly("hide-attribute", "show-category", "groups", "called", "show-parts", "clients");
    }
}

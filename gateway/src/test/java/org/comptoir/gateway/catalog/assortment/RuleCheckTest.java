package org.comptoir.gateway.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.item.PartList;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    @Test
    void takesRulesOfEveryKindAndSpacesAroundTheirTexts() {
        AssortmentCheck.Checked checked = AssortmentCheck.rules(
                List.of(
                        new WrittenRule(Kind.EVERYTHING, "", ""),
                        new WrittenRule(Kind.CATEGORY, " tools ", ""),
                        new WrittenRule(Kind.ATTRIBUTE, "Diameter", "40 mm ")),
                List.of(
                        new WrittenRule(Kind.MANUFACTURER, "Bosch", ""),
                        new WrittenRule(Kind.PARTS, "", "", List.of("B", " A ", "B"))));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.rules())
                .isEqualTo(Assortment.of(
                        List.of(
                                AssortmentRule.everything(),
                                AssortmentRule.category("tools"),
                                AssortmentRule.attribute("Diameter", "40 mm")),
                        List.of(
                                AssortmentRule.manufacturer("Bosch"),
                                AssortmentRule.parts(PartList.of(List.of("A", "B"))))));
        assertThat(checked.rules().listed()).isEqualTo(2);
    }

    @Test
    void namesEveryProblemWithItsPlace() {
        AssortmentCheck.Checked checked = AssortmentCheck.rules(
                List.of(
                        new WrittenRule(Kind.MANUFACTURER, "Bo\u001Fsch", ""),
                        new WrittenRule(Kind.CATEGORY, " ", ""),
                        new WrittenRule(Kind.ATTRIBUTE, "Diameter\n", "\uD83D")),
                List.of(
                        new WrittenRule(Kind.PARTS, "", "", List.of("A", "B\nC", "")),
                        new WrittenRule(Kind.PARTS, "", "", List.of())));

        assertThat(checked.problems())
                .extracting(RuleProblem::field)
                .containsExactly(
                        "include[0].value",
                        "include[1].value",
                        "include[2].name",
                        "include[2].value",
                        "exclude[0].parts[1]",
                        "exclude[0].parts[2]",
                        "exclude[1].parts");
        assertThat(checked.problems().get(0).rule()).contains("U+001F at position 3");
        assertThat(checked.problems()).noneMatch(problem -> problem.remedy().isBlank());
    }

    @Test
    void refusesMoreRulesThanAnybodyReads() {
        List<WrittenRule> many =
                Collections.nCopies(RuleCheck.MOST_RULES + 1, new WrittenRule(Kind.EVERYTHING, "", ""));

        assertThat(AssortmentCheck.rules(many, List.of()).problems()).hasSize(1);
    }
}

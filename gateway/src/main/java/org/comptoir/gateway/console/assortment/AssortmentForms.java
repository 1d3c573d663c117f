package org.comptoir.gateway.console.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentRule.Kind;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.SupplierId;

/** Assortments as the fields of their form, there and back. */
@ApplicationScoped
class AssortmentForms {

    /** The name, which another field of the address has too. */
    static final String NAME = "called";

    /** A form takes 1 MB, in which a letter may be nine bytes. */
    private static final int MOST_LETTERS = 100_000;

    private final HolderLines holders;

    @Inject
    AssortmentForms(HolderLines holders) {
        this.holders = holders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentForms() {
        this(null);
    }

    /** What a form says; of use to keep only where there are no flaws. */
    public record Sent(
            List<WrittenRule> includes, List<WrittenRule> excludes, Set<AssortmentHolder> holders, List<Flaw> flaws) {

        public Sent {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
            holders = Set.copyOf(holders);
            flaws = List.copyOf(flaws);
        }

        /** Where a problem of the feature stands in the form, in the words of the page. */
        Flaw flaw(RuleProblem problem, Speech speech) {
            return new Flaw(
                    place(problem.field()),
                    "",
                    KeptWords.refusal(problem.rule(), speech) + ". " + KeptWords.refusal(problem.remedy(), speech));
        }

        private String place(String field) {
            return switch (field) {
                case "name" -> NAME;
                case "clientGroups" -> HolderLines.GROUPS;
                // too many rules, or too many part numbers
                case "include" -> RuleLines.field(RuleLines.SHOW, Kind.PARTS);
                default ->
                    field.startsWith("include")
                            ? ruleAt(field, RuleLines.SHOW, includes)
                            : field.startsWith("exclude") ? ruleAt(field, RuleLines.HIDE, excludes) : field;
            };
        }

        private static String ruleAt(String field, String side, List<WrittenRule> rules) {
            int at = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
            return RuleLines.field(side, rules.get(at).kind());
        }
    }

    /** By field. */
    public Map<String, String> write(SupplierId supplier, DefinedAssortment standing) {
        Map<String, String> fields = new HashMap<>(holders.write(supplier, standing.holders()));
        fields.putAll(RuleLines.write(RuleLines.SHOW, includes(standing)));
        fields.putAll(RuleLines.write(RuleLines.HIDE, excludes(standing)));
        fields.put(NAME, standing.name());
        return fields;
    }

    public Sent read(SupplierId supplier, UnaryOperator<String> typed) {
        RuleLines.Read shown = RuleLines.read(RuleLines.SHOW, typed);
        RuleLines.Read hidden = RuleLines.read(RuleLines.HIDE, typed);
        HolderLines.Read given = holders.read(supplier, typed);
        return new Sent(
                shown.rules(),
                hidden.rules(),
                given.holders(),
                Stream.of(given.flaws(), shown.flaws(), hidden.flaws())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Whether the form says all that the assortment says, so that nothing is lost when it is kept. */
    public boolean isWhole(SupplierId supplier, DefinedAssortment standing) {
        Map<String, String> fields = write(supplier, standing);
        if (fields.values().stream().mapToInt(String::length).sum() > MOST_LETTERS) {
            return false;
        }
        Sent back = read(supplier, field -> fields.getOrDefault(field, ""));
        return back.flaws().isEmpty()
                && back.holders().equals(standing.holders())
                && RuleLines.isSame(back.includes(), includes(standing))
                && RuleLines.isSame(back.excludes(), excludes(standing));
    }

    public static List<WrittenRule> includes(DefinedAssortment standing) {
        return standing.rules().includes().stream().map(RuleLines::written).toList();
    }

    public static List<WrittenRule> excludes(DefinedAssortment standing) {
        return standing.rules().excludes().stream().map(RuleLines::written).toList();
    }
}

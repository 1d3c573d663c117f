package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.ContractsInForce;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroupId;
import org.comptoir.gateway.partner.group.ClientGroups;

/** Proves an assortment as it was written, and finds all that is wrong with it. */
@ApplicationScoped
public class AssortmentCheck {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_HOLDERS = 10_000;

    /** What an address has in the place of a name. */
    private static final String PREVIEW = "preview";

    private final PartnerDirectory partners;
    private final ClientGroups groups;
    private final ContractsInForce contracts;

    @Inject
    AssortmentCheck(PartnerDirectory partners, ClientGroups groups, ContractsInForce contracts) {
        this.partners = partners;
        this.groups = groups;
        this.contracts = contracts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentCheck() {
        this(null, null, null);
    }

    /**
     * What was found.
     *
     * @param rules of use only where there are no problems
     */
    public record Checked(Assortment rules, List<RuleProblem> problems) {

        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /** The rules alone. */
    public static Checked rules(List<WrittenRule> includes, List<WrittenRule> excludes) {
        var check = new RuleCheck();
        Assortment rules = check.rules(includes, excludes);
        return new Checked(rules, check.problems());
    }

    public Checked check(SupplierId supplier, WantedAssortment wanted) {
        var check = new RuleCheck();
        nameProblem(wanted.name())
                .ifPresent(rule -> check.report(
                        "name", rule, "Give 1 to %d characters, not digits alone".formatted(LONGEST_NAME)));
        Assortment rules = check.rules(wanted.includes(), wanted.excludes());
        if (wanted.holders().size() > MOST_HOLDERS) {
            check.report(
                    "clients", "there are more than %d holders".formatted(MOST_HOLDERS), "Put clients into a group");
        } else {
            wanted.holders().stream()
                    .filter(holder -> !isKnown(supplier, holder))
                    .forEach(holder -> check.report(
                            field(holder),
                            "there is no %s %s"
                                    .formatted(holder.kind().name().toLowerCase(Locale.ROOT), shortened(holder.key())),
                            "Register it first, or leave it out"));
        }
        return new Checked(rules, check.problems());
    }

    private static Optional<String> nameProblem(String name) {
        Optional<String> problem = RuleCheck.problem(name, LONGEST_NAME);
        if (problem.isPresent()) {
            return problem;
        }
        if (!name.equals(name.strip()) || name.contains("/") || name.contains("\\") || name.matches("\\.{1,2}")) {
            return Optional.of("no address can hold it: it has a slash, or a space at an end");
        }
        if (name.equals(PREVIEW) || name.matches("[0-9]+")) {
            return Optional.of("an address means something else by it");
        }
        return Optional.empty();
    }

    private boolean isKnown(SupplierId supplier, AssortmentHolder holder) {
        return switch (holder.kind()) {
            case CLIENT ->
                partners.findClient(supplier, new ClientId(holder.id())).isPresent();
            case GROUP -> groups.find(supplier, new ClientGroupId(holder.id())).isPresent();
            case CONTRACT -> contracts.isKnown(supplier, holder.key());
        };
    }

    private static String field(AssortmentHolder holder) {
        return switch (holder.kind()) {
            case CLIENT -> "clients";
            case GROUP -> "clientGroups";
            case CONTRACT -> "contracts";
        };
    }

    private static String shortened(String text) {
        String visible = text.replaceAll("\\p{C}", "?");
        return visible.length() <= 60 ? visible : visible.substring(0, 60) + "…";
    }
}

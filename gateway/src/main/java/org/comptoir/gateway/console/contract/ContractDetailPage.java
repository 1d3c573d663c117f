package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.KeptWords;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractSearch.NumberedRule;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.contract.agreement.DecisionOutcome;
import org.comptoir.gateway.contract.agreement.HolderNames;
import org.comptoir.gateway.contract.agreement.VersionState;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.jspecify.annotations.Nullable;

/** One version of a contract: its terms, its rules page by page, all versions, and the decision on a draft. */
@Named("contractPage")
@RequestScoped
public class ContractDetailPage {

    static final String ADDRESS = "/console/contract";
    private static final int RULES = 100;
    private static final String AFTER = "after";

    private final PageView page;
    private final Speech speech;
    private final ContractSearch search;
    private final DecideDraft decide;
    private final HolderNames names;
    private final RuleReach reach;
    private final Set<Long> unmet = new HashSet<>();
    private @Nullable SupplierId supplier;
    private @Nullable ContractVersion version;
    private @Nullable List<RuleLine> rules;
    private String refusal = "";

    @Inject
    ContractDetailPage(
            PageView page,
            Speech speech,
            ContractSearch search,
            DecideDraft decide,
            HolderNames names,
            RuleReach reach) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.decide = decide;
        this.names = names;
        this.reach = reach;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractDetailPage() {
        this(null, null, null, null, null, null);
    }

    /** Looks the version up before anything is written; without one the answer is 404. Takes what a form asks for. */
    public void load() {
        page.supplier().ifPresent(of -> {
            supplier = of;
            version = find(of).orElse(null);
        });
        SupplierId of = supplier;
        ContractVersion asked = version;
        if (of == null || asked == null || (page.isPosted() && !page.may(Permission.CONTRACTS_DECIDE))) {
            page.notFound();
        } else if (page.isPosted()) {
            decide(of, asked);
        }
    }

    private Optional<ContractVersion> find(SupplierId of) {
        String number = page.value("number");
        return page.parameter("version").isPresent()
                ? page.number("version").stream()
                        .filter(wanted -> wanted <= Integer.MAX_VALUE)
                        .mapToObj(wanted -> search.version(of, number, (int) wanted))
                        .flatMap(Optional::stream)
                        .findFirst()
                : search.latest(of, number);
    }

    private void decide(SupplierId of, ContractVersion asked) {
        var draft = new DecideDraft.Draft(of, asked.number(), asked.version(), page.actor());
        DecisionOutcome outcome = page.field("decision").equals("approve")
                ? decide.approve(draft, page.field("reachBack").equals("on"))
                : decide.withdraw(draft);
        String refused = outcome.fold(
                done -> "", no -> KeptWords.refusal(no.reason(), speech), unknown -> speech.text("contract.decided"));
        if (refused.isEmpty()) {
            page.goTo(address(asked));
        } else {
            refusal = refused;
            page.unprocessable();
        }
    }

    /** Why the decision was not taken; empty where none was refused. */
    public String getRefusal() {
        return refusal;
    }

    public @Nullable ContractVersion getVersion() {
        return version;
    }

    public HolderNames.@Nullable Names getHolder() {
        return version == null || supplier == null ? null : names.of(supplier, version.scope());
    }

    /** The newest first. */
    public List<ContractVersion> getVersions() {
        return version == null || supplier == null ? List.of() : search.versions(supplier, version.number());
    }

    /** The number of the version that makes prices today; 0 where none does. */
    public int getInForce() {
        return search.inForceToday(getVersions()).map(ContractVersion::version).orElse(0);
    }

    public String address(ContractVersion of) {
        return page.link(ADDRESS, "number", of.number()) + "&version=" + of.version();
    }

    /** Whether the person who looks may decide: a draft, and somebody who may approve it. */
    public boolean isOpen() {
        return version != null && version.state() == VersionState.DRAFT && page.may(Permission.CONTRACTS_DECIDE);
    }

    /** Whether four eyes keep the person who looks from approving what he or she wrote. */
    public boolean isOwn() {
        return version != null
                && supplier != null
                && decide.fourEyes(supplier)
                && version.writtenBy().equals(page.actor());
    }

    /** A hundred rules from where the address says. */
    public List<RuleLine> getRules() {
        if (rules == null) {
            List<RuleLine> lines = new ArrayList<>();
            if (version != null && supplier != null) {
                long after = page.number(AFTER).orElse(0);
                for (NumberedRule rule : search.rules(supplier, version, after, RULES)) {
                    lines.add(RuleLine.of(rule, speech));
                    if (version.state() == VersionState.DRAFT && reach.isUnmet(supplier, rule.rule())) {
                        unmet.add(rule.id());
                    }
                }
            }
            rules = lines;
        }
        return rules;
    }

    /** Whether a rule of the draft is on nothing that is sold. */
    public boolean isUnmet(long rule) {
        return unmet.contains(rule);
    }

    /** Whether one of those that are shown is. */
    public boolean isAnyUnmet() {
        return !getRules().isEmpty() && !unmet.isEmpty();
    }

    /** Where the next hundred rules are; empty on the last page. */
    public String getMoreRules() {
        List<RuleLine> shown = getRules();
        return shown.size() < RULES
                ? ""
                : page.with(AFTER, Long.toString(shown.get(shown.size() - 1).id())) + "#rules";
    }

    /** Back to the first hundred; empty where they are shown. */
    public String getFirstRules() {
        return version == null || page.number(AFTER).isEmpty() ? "" : address(version) + "#rules";
    }

    /** Language tags with the contract's words. */
    public Map<String, String> getConditions() {
        return version == null ? Map.of() : new TreeMap<>(version.orderTerms().conditions());
    }

    /** {@code 2 % or 0.10 EUR}. */
    public String toleranceOf(Tolerance tolerance) {
        List<String> limits = new ArrayList<>();
        if (tolerance.percent().signum() > 0) {
            limits.add(speech.number(tolerance.percent()) + "\u00a0%");
        }
        if (tolerance.amount().signum() > 0 && version != null) {
            limits.add(speech.money(new Money(plain(tolerance.amount()), version.currency())));
        }
        return limits.isEmpty()
                ? speech.text("contract.tolerance.none")
                : String.join(speech.text("contract.or"), limits);
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}

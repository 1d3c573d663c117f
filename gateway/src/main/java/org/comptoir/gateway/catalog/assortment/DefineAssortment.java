package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.gateway.partner.SupplierId;

/** Writes an assortment and says who gets it; the same again changes nothing, and its id stays through every change. */
@ApplicationScoped
public class DefineAssortment {

    private static final int MOST = 10_000;

    private final AssortmentCheck check;
    private final AssortmentSearch search;
    private final AssortmentRows rows;
    private final AssortmentVersions versions;
    private final AssortmentJournal journal;

    @Inject
    DefineAssortment(
            AssortmentCheck check,
            AssortmentSearch search,
            AssortmentRows rows,
            AssortmentVersions versions,
            AssortmentJournal journal) {
        this.check = check;
        this.search = search;
        this.rows = rows;
        this.versions = versions;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DefineAssortment() {
        this(null, null, null, null, null);
    }

    /**
     * Every node shows what exists by it within five seconds of the commit, this one at once.
     *
     * @param key name of the assortment, or its id, which then may get another name
     * @param expected what must hold of the digest of the one there is, which is empty where there is none
     * @param actor who wants it, such as {@code token:core-system}
     */
    @Transactional
    public DefineOutcome define(
            SupplierId supplier,
            String key,
            WantedAssortment wanted,
            Predicate<Optional<String>> expected,
            String actor) {
        // whoever writes next waits here, so what is read below is the last word
        versions.hold(supplier);
        Optional<AssortmentHead> standing = search.head(supplier, key);
        if (standing.isEmpty() && AssortmentSearch.isNumber(key)) {
            return new DefineOutcome.Unknown();
        }
        if (!expected.test(standing.map(AssortmentHead::digest))) {
            return new DefineOutcome.Overtaken();
        }
        AssortmentCheck.Checked checked = check.check(supplier, wanted);
        List<RuleProblem> problems = new ArrayList<>(checked.problems());
        if (problems.isEmpty()) {
            problems.addAll(taken(supplier, wanted.name(), standing));
        }
        return problems.isEmpty()
                ? write(supplier, standing, wanted, checked.rules(), actor)
                : new DefineOutcome.Refused(problems);
    }

    private List<RuleProblem> taken(SupplierId supplier, String name, Optional<AssortmentHead> standing) {
        Optional<AssortmentHead> other = rows.find(supplier, name)
                .filter(head ->
                        standing.isEmpty() || head.id() != standing.get().id());
        if (other.isPresent()) {
            return List.of(new RuleProblem(
                    "name", "assortment %d has this name".formatted(other.get().id()), "Choose another name"));
        }
        return standing.isEmpty() && rows.count(supplier) >= MOST
                ? List.of(new RuleProblem(
                        "name", "there are %d assortments already".formatted(MOST), "Remove one that nobody has"))
                : List.of();
    }

    private DefineOutcome write(
            SupplierId supplier,
            Optional<AssortmentHead> standing,
            WantedAssortment wanted,
            Assortment rules,
            String actor) {
        String digest = digest(wanted, rules);
        if (standing.filter(head -> head.digest().equals(digest)).isPresent()) {
            return new DefineOutcome.Defined(search.whole(supplier, standing.get()), false);
        }
        long id = standing.isPresent() ? standing.get().id() : rows.add(supplier, wanted.name());
        var defined = new DefinedAssortment(id, wanted.name(), rules, wanted.holders(), digest, journal.now(), actor);
        versions.raiseAssortments(supplier);
        rows.replace(supplier, defined);
        journal.tell(
                supplier,
                actor,
                "assortment.defined",
                wanted.name(),
                "id %d: %d including and %d excluding rules, %d articles listed, %d holders, digest %s%s"
                        .formatted(
                                id,
                                rules.includes().size(),
                                rules.excludes().size(),
                                rules.listed(),
                                wanted.holders().size(),
                                digest,
                                standing.map(AssortmentHead::digest)
                                        .map(before -> ", before " + before)
                                        .orElse("")));
        return new DefineOutcome.Defined(defined, standing.isEmpty());
    }

    /** The order of rules says nothing but is kept, so another order is another assortment to its writer. */
    private static String digest(WantedAssortment wanted, Assortment rules) {
        String includes = rules.includes().stream().map(AssortmentRule::key).collect(Collectors.joining("\u001E"));
        String excludes = rules.excludes().stream().map(AssortmentRule::key).collect(Collectors.joining("\u001E"));
        String holders = wanted.holders().stream()
                .map(holder -> holder.kind() + "\u001F" + holder.key())
                .sorted()
                .collect(Collectors.joining("\u001E"));
        return Assortment.digest(String.join("\u001D", wanted.name(), includes, excludes, holders));
    }
}

package org.comptoir.gateway.contract.upload;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractSearch.NumberedRule;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.HolderNames;
import org.comptoir.gateway.partner.SupplierId;

/** A contract version as the table that {@link UploadContracts} reads: read back, it says the same. */
@ApplicationScoped
public class ExportContract {

    private static final int RULES_AT_ONCE = 1_000;

    private final ContractSearch search;
    private final HolderNames holders;

    @Inject
    ExportContract(ContractSearch search, HolderNames holders) {
        this.search = search;
        this.holders = holders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportContract() {
        this(null, null);
    }

    /** Comma, CR LF, quotes where needed; the rules a thousand at a time, in the order they were written. */
    public void write(SupplierId supplier, ContractVersion version, Appendable out) throws IOException {
        out.append(ContractLine.header(Column.ALL));
        for (ContractLine line : beginning(supplier, version)) {
            out.append(line.text(Column.ALL));
        }
        long last = 0;
        List<NumberedRule> rules = search.rules(supplier, version, last, RULES_AT_ONCE);
        while (!rules.isEmpty()) {
            for (NumberedRule rule : rules) {
                out.append(ContractLine.rule(version, rule.rule()).text(Column.ALL));
            }
            last = rules.get(rules.size() - 1).id();
            rules = search.rules(supplier, version, last, RULES_AT_ONCE);
        }
    }

    /**
     * The same for a person to change: only the columns it needs, and neither the contract's number in each row nor the
     * currency in those of rules.
     *
     * @return empty where the version has more rules than that
     */
    public Optional<String> brief(SupplierId supplier, ContractVersion version, int most) {
        if (version.rules() > most) {
            return Optional.empty();
        }
        List<ContractLine> lines = new ArrayList<>(beginning(supplier, version));
        for (NumberedRule rule : search.rules(supplier, version, 0, most)) {
            lines.add(ContractLine.rule(version, rule.rule()).without(Column.CURRENCY));
        }
        List<String> columns = Column.ALL.stream()
                .filter(column -> !column.equals(Column.CONTRACT))
                .filter(column -> lines.stream().anyMatch(line -> line.says(column)))
                .toList();
        return Optional.of(
                lines.stream().map(line -> line.text(columns)).collect(joining("", ContractLine.header(columns), "")));
    }

    /** The head, and the conditions by their languages. */
    private List<ContractLine> beginning(SupplierId supplier, ContractVersion version) {
        List<ContractLine> lines = new ArrayList<>();
        lines.add(ContractLine.head(version, holders.of(supplier, version.scope())));
        new TreeMap<>(version.orderTerms().conditions())
                .forEach((language, text) -> lines.add(ContractLine.condition(version, language, text)));
        return lines;
    }
}

package org.comptoir.gateway.contract.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
        out.append(ContractLine.header());
        out.append(ContractLine.head(version, holders.of(supplier, version.scope())));
        Map<String, String> conditions = new TreeMap<>(version.orderTerms().conditions());
        for (Map.Entry<String, String> text : conditions.entrySet()) {
            out.append(ContractLine.condition(version, text.getKey(), text.getValue()));
        }
        long last = 0;
        List<NumberedRule> rules = search.rules(supplier, version, last, RULES_AT_ONCE);
        while (!rules.isEmpty()) {
            for (NumberedRule rule : rules) {
                out.append(ContractLine.rule(version, rule.rule()));
            }
            last = rules.get(rules.size() - 1).id();
            rules = search.rules(supplier, version, last, RULES_AT_ONCE);
        }
    }
}

package org.comptoir.gateway.console.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.upload.ExportContract;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** What the form for a contract begins with: a version's own table, or the first rows for a client. */
@ApplicationScoped
class StartingTable {

    /** A longer table is changed in a file, not in a field of a page. */
    static final int MOST_RULES = 2_000;

    private static final String PLAIN_NUMBER = "[\\w.\\-]{1,64}";
    private static final String ROWS = """
            kind,client,currency,validFrom,supplierPartId,from,price,on,value,percent
            contract,%s,%s,%s,,,,,,
            net,,,,AN-1001,1,9.50,,,
            net,,,,AN-1001,100,8.75,,,
            discount,,,,,,,family,tools,12
            """;

    private final ContractSearch search;
    private final ExportContract export;
    private final PartnerDirectory partners;
    private final Clock clock;

    @Inject
    StartingTable(ContractSearch search, ExportContract export, PartnerDirectory partners, Clock clock) {
        this.search = search;
        this.export = export;
        this.partners = partners;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartingTable() {
        this(null, null, null, null);
    }

    /** @param version 0 for the latest */
    public Optional<ContractVersion> version(SupplierId supplier, String number, long version) {
        return version == 0 || version > Integer.MAX_VALUE
                ? search.latest(supplier, number).filter(latest -> version == 0)
                : search.version(supplier, number, (int) version);
    }

    /** What a writer has seen who begins with this contract. */
    public String digest(SupplierId supplier, String number) {
        return search.latest(supplier, number).map(ContractVersion::digest).orElse("");
    }

    /** Empty where it is too long for a page. */
    public Optional<String> of(SupplierId supplier, ContractVersion version) {
        return export.brief(supplier, version, MOST_RULES);
    }

    /** Whether a table can not say all that the version says. */
    public boolean saysLess(ContractVersion version) {
        return version.orderTerms().checks().values().stream().anyMatch(done -> done != OnDeviation.HOLD);
    }

    /** An example for a client, from tomorrow on; for nobody we know as well. */
    public String example(SupplierId supplier, String client) {
        boolean known = client.matches(PLAIN_NUMBER)
                && partners.findClient(supplier, client).isPresent();
        String currency = partners.connections(supplier).stream()
                .filter(each -> each.client().number().equals(client))
                .map(Connection::currency)
                .map(Object::toString)
                .findFirst()
                .orElse("EUR");
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return ROWS.formatted(known ? client : "10042", currency, tomorrow);
    }
}

package org.comptoir.cxml.dtd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The DTDs that come with this library, unmodified (see LICENSE-cXML.txt beside them). Read from the jar when first
 * needed and then kept. For all threads.
 */
public final class DtdShelf {

    /** The newest on the shelf, of August 2026. */
    public static final CxmlVersion NEWEST = new CxmlVersion(1, 2, 71);

    private static final String MAIN = "cXML.dtd";
    private static final Map<String, List<String>> FILES = Map.of(
            "1.2.014", List.of(MAIN),
            "1.2.020", List.of(MAIN, "InvoiceDetail.dtd"),
            "1.2.050", List.of(MAIN, "Fulfill.dtd"),
            "1.2.071",
                    List.of(
                            MAIN,
                            "Fulfill.dtd",
                            "InvoiceDetail.dtd",
                            "PaymentRemittance.dtd",
                            "Quote.dtd",
                            "Contract.dtd",
                            "Logistics.dtd"));

    /** Which file knows the element inside Request or Message, where it is not cXML.dtd (read in 1.2.071). */
    private static final Map<String, String> FILE_OF_CONTENT = Map.ofEntries(
            Map.entry("ConfirmationRequest", "Fulfill.dtd"),
            Map.entry("ShipNoticeRequest", "Fulfill.dtd"),
            Map.entry("ServiceEntryRequest", "Fulfill.dtd"),
            Map.entry("SalesOrderRequest", "Fulfill.dtd"),
            Map.entry("TimeCardInfoRequest", "Fulfill.dtd"),
            Map.entry("ReceiptRequest", "Fulfill.dtd"),
            Map.entry("OrderStatusRequest", "Fulfill.dtd"),
            Map.entry("TimeCardRequest", "Fulfill.dtd"),
            Map.entry("ComponentConsumptionRequest", "Fulfill.dtd"),
            Map.entry("ProductReplenishmentMessage", "Fulfill.dtd"),
            Map.entry("InvoiceDetailRequest", "InvoiceDetail.dtd"),
            Map.entry("PaymentRemittanceRequest", "PaymentRemittance.dtd"),
            Map.entry("PaymentRemittanceStatusUpdateRequest", "PaymentRemittance.dtd"),
            Map.entry("PaymentProposalRequest", "PaymentRemittance.dtd"),
            Map.entry("TradeRequest", "PaymentRemittance.dtd"),
            Map.entry("PaymentBatchRequest", "PaymentRemittance.dtd"),
            Map.entry("PaymentReceiptConfirmationRequest", "PaymentRemittance.dtd"),
            Map.entry("ChargeFileRequest", "PaymentRemittance.dtd"),
            Map.entry("QuoteRequest", "Quote.dtd"),
            Map.entry("QuoteMessage", "Quote.dtd"),
            Map.entry("ContractRequest", "Contract.dtd"),
            Map.entry("ContractStatusUpdateRequest", "Contract.dtd"),
            Map.entry("TransportRequest", "Logistics.dtd"),
            Map.entry("TransportConfirmation", "Logistics.dtd"));

    private static final ConcurrentMap<Shelved, Dtd> READ = new ConcurrentHashMap<>();

    private DtdShelf() {}

    /** A DTD on the shelf. */
    public record Shelved(CxmlVersion version, String file) {

        public Dtd dtd() {
            return READ.computeIfAbsent(this, DtdShelf::load);
        }

        /** The same file of the newest version. */
        public Shelved newest() {
            return new Shelved(NEWEST, file);
        }

        @Override
        public String toString() {
            return version + " " + file;
        }
    }

    /**
     * The DTD to judge a document by: the file that knows its content, of the declared version or else of the nearest that
     * is not older; of the newest where none is declared or all are older.
     *
     * @param content name of the element inside Request, Message or Response, or of the root where there is no envelope
     */
    public static Shelved choose(Optional<CxmlVersion> declared, String content) {
        String file = FILE_OF_CONTENT.getOrDefault(content, MAIN);
        CxmlVersion wanted = declared.orElse(NEWEST);
        return all().stream()
                .filter(shelved -> shelved.file().equals(file))
                .filter(shelved -> shelved.version().compareTo(wanted) >= 0)
                .min((one, other) -> one.version().compareTo(other.version()))
                .orElse(new Shelved(NEWEST, file));
    }

    /** Everything on the shelf. */
    public static List<Shelved> all() {
        return FILES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .map(file -> new Shelved(CxmlVersion.in(entry.getKey()).orElseThrow(), file)))
                .toList();
    }

    private static Dtd load(Shelved shelved) {
        String name = shelved.version() + "/" + shelved.file();
        try (InputStream resource = DtdShelf.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The DTD %s is missing from the jar. Build it again".formatted(name));
            }
            return Dtd.read(shelved.toString(), new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The DTD %s in the jar cannot be read".formatted(name), e);
        }
    }
}

package org.comptoir.gateway.fulfilment.invoice;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** The column of an invoice: what {@link BillJson} writes, and what we remarked beside it. */
final class StoredBill {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String REMARKS = "remarks";

    private final JsonObject json;
    private final Currency currency;

    private StoredBill(JsonObject json) {
        this.json = json;
        this.currency = Currency.getInstance(json.getString("currency"));
    }

    static String write(Bill bill, List<String> remarks) {
        return JSON.createObjectBuilder(BillJson.of(bill))
                .add(REMARKS, JSON.createArrayBuilder(remarks))
                .build()
                .toString();
    }

    static StoredBill read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return new StoredBill(reader.readObject());
        }
    }

    List<String> remarks() {
        return texts(REMARKS);
    }

    Bill bill() {
        JsonObject totals = json.getJsonObject("totals");
        return new Bill(
                LocalDate.parse(json.getString("date")),
                currency,
                list("lines", this::line),
                optional(json, "shipping", this::money),
                list("charges", each -> new Charge(each.getString("description"), amount(each, "amount"))),
                list("taxes", this::tax),
                new Totals(
                        amount(totals, "net"), amount(totals, "tax"), amount(totals, "gross"), amount(totals, "due")),
                list(
                        "paymentTerms",
                        each -> new Term(each.getInt("days"), optional(each, "discountPercent", BigDecimal::new))),
                party(json.getJsonObject("seller")),
                json.containsKey("remitTo") ? Optional.of(remitTo(json.getJsonObject("remitTo"))) : Optional.empty(),
                optional(json, "deliveryDate", LocalDate::parse),
                texts("shipNotices"),
                json.getString("comment", ""),
                optional(json, "language", LanguageTag::new));
    }

    private InvoicedLine line(JsonObject line) {
        return new InvoicedLine(
                line.getInt("number"),
                Quantity.of(line.getString("quantity")),
                new UnitPrice(amount(line, "unitPrice"), new BigDecimal(line.getString("basis"))),
                amount(line, "net"));
    }

    private TaxLine tax(JsonObject tax) {
        return new TaxLine(
                tax.getString("category"),
                new BigDecimal(tax.getString("rate")),
                amount(tax, "taxable"),
                amount(tax, "amount"),
                optional(tax, "exemption", word -> word),
                optional(tax, "note", note -> note));
    }

    private static TradeParty party(JsonObject party) {
        return new TradeParty(
                party.getString("name"),
                party.getString("street"),
                optional(party, "postalCode", code -> code),
                party.getString("city"),
                party.getString("country"),
                optional(party, "taxId", id -> id));
    }

    private static RemitTo remitTo(JsonObject remitTo) {
        return new RemitTo(
                party(remitTo),
                optional(remitTo, "iban", iban -> iban),
                optional(remitTo, "bic", bic -> bic),
                optional(remitTo, "account", account -> account),
                optional(remitTo, "routing", routing -> routing));
    }

    private Money amount(JsonObject object, String name) {
        return money(object.getString(name));
    }

    private Money money(String amount) {
        return Money.of(amount, currency.getCurrencyCode());
    }

    private <T> List<T> list(String name, Function<JsonObject, T> of) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                        .map(of)
                        .toList()
                : List.of();
    }

    private List<String> texts(String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static <T> Optional<T> optional(JsonObject json, String name, Function<String, T> read) {
        return json.containsKey(name) ? Optional.of(read.apply(json.getString(name))) : Optional.empty();
    }
}

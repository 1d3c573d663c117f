package org.comptoir.gateway.fulfilment.invoice;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.kernel.Money;

/** What an invoice says, as its column holds it and the API shows it: read whole and never searched. */
public final class BillJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private BillJson() {}

    public static JsonObject of(Bill bill) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("date", bill.date().toString())
                .add("currency", bill.currency().getCurrencyCode())
                .add("lines", array(bill.lines(), BillJson::line));
        amount(json, "shipping", bill.shipping());
        list(json, "charges", bill.charges(), BillJson::charge);
        list(json, "taxes", bill.taxes(), BillJson::tax);
        json.add("totals", totals(bill.totals()));
        list(json, "paymentTerms", bill.terms(), BillJson::term);
        json.add("seller", party(bill.seller()));
        bill.remitTo().ifPresent(remitTo -> json.add("remitTo", remitTo(remitTo)));
        text(json, "deliveryDate", bill.deliveryDate());
        if (!bill.shipNotices().isEmpty()) {
            JsonArrayBuilder numbers = JSON.createArrayBuilder();
            bill.shipNotices().forEach(numbers::add);
            json.add("shipNotices", numbers);
        }
        text(json, "comment", Optional.of(bill.comment()).filter(text -> !text.isEmpty()));
        text(json, "language", bill.language().map(LanguageTag::text));
        return json.build();
    }

    private static JsonObjectBuilder line(InvoicedLine line) {
        return JSON.createObjectBuilder()
                .add("number", line.number())
                .add("quantity", line.quantity().toString())
                .add("unitPrice", line.unitPrice().price().plainAmount())
                .add("basis", line.unitPrice().basis().toPlainString())
                .add("net", line.net().plainAmount());
    }

    private static JsonObjectBuilder charge(Charge charge) {
        return JSON.createObjectBuilder()
                .add("description", charge.description())
                .add("amount", charge.amount().plainAmount());
    }

    private static JsonObjectBuilder tax(TaxLine tax) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("category", tax.category())
                .add("rate", tax.rate().toPlainString())
                .add("taxable", tax.taxable().plainAmount())
                .add("amount", tax.amount().plainAmount());
        text(json, "exemption", tax.exemption());
        text(json, "note", tax.note());
        return json;
    }

    private static JsonObjectBuilder totals(Totals totals) {
        return JSON.createObjectBuilder()
                .add("net", totals.net().plainAmount())
                .add("tax", totals.tax().plainAmount())
                .add("gross", totals.gross().plainAmount())
                .add("due", totals.due().plainAmount());
    }

    private static JsonObjectBuilder term(Term term) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("days", term.days());
        term.discountPercent().ifPresent(percent -> json.add("discountPercent", percent.toPlainString()));
        return json;
    }

    private static JsonObjectBuilder party(TradeParty party) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("name", party.name()).add("street", party.street());
        text(json, "postalCode", party.postalCode());
        json.add("city", party.city()).add("country", party.country());
        text(json, "taxId", party.taxId());
        return json;
    }

    private static JsonObjectBuilder remitTo(RemitTo remitTo) {
        JsonObjectBuilder json = party(remitTo.party());
        text(json, "iban", remitTo.iban());
        text(json, "bic", remitTo.bic());
        text(json, "account", remitTo.account());
        text(json, "routing", remitTo.routing());
        return json;
    }

    private static void amount(JsonObjectBuilder json, String name, Optional<Money> amount) {
        text(json, name, amount.map(Money::plainAmount));
    }

    private static void text(JsonObjectBuilder json, String name, Optional<?> value) {
        value.ifPresent(present -> json.add(name, present.toString()));
    }

    private static <T> void list(JsonObjectBuilder json, String name, List<T> all, Function<T, JsonObjectBuilder> of) {
        if (!all.isEmpty()) {
            json.add(name, array(all, of));
        }
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> of) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(each -> array.add(of.apply(each)));
        return array;
    }
}

package org.comptoir.gateway.api.fulfilment;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.gateway.fulfilment.invoice.Bill;
import org.comptoir.gateway.fulfilment.invoice.Charge;
import org.comptoir.gateway.fulfilment.invoice.InvoicedLine;
import org.comptoir.gateway.fulfilment.invoice.Purpose;
import org.comptoir.gateway.fulfilment.invoice.RemitTo;
import org.comptoir.gateway.fulfilment.invoice.TaxLine;
import org.comptoir.gateway.fulfilment.invoice.Term;
import org.comptoir.gateway.fulfilment.invoice.Totals;
import org.comptoir.gateway.fulfilment.invoice.TradeParty;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** JSON to an invoice; reports all that is wrong with it by path. Amounts are plain decimals in its one currency. */
final class InvoiceReader {

    private final JsonFields fields;
    private final String currency;

    private InvoiceReader(JsonFields fields, String currency) {
        this.fields = fields;
        this.currency = currency;
    }

    /** What was said, before it is held against the order. */
    record Said(Purpose purpose, String number, Optional<String> creditFor, Bill bill) {}

    /** Empty where something is wrong, which the problems say. */
    static Optional<Said> read(JsonObject json, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        Optional<Currency> currency = fields.required("currency", InvoiceReader::currency);
        // amounts are read in some currency, so that all that is wrong with them is told at once
        return new InvoiceReader(fields, currency.map(Currency::getCurrencyCode).orElse("EUR")).said(problems);
    }

    private Optional<Said> said(List<FieldProblem> problems) {
        Purpose purpose = fields.optional("purpose", InvoiceReader::purpose).orElse(Purpose.STANDARD);
        String number = fields.required("number", String::strip).orElse("");
        Optional<String> creditFor = fields.optional("creditFor", String::strip);
        Optional<LocalDate> date = fields.required("date", LocalDate::parse);
        List<InvoicedLine> lines = lines();
        Optional<Money> shipping = fields.optional("shipping", this::money);
        List<Charge> charges = charges();
        List<TaxLine> taxes = taxes();
        Optional<Totals> totals = totals(fields.within("totals"));
        List<Term> terms = terms();
        JsonFields sellerFields = fields.within("seller");
        Optional<TradeParty> seller = party(sellerFields);
        sellerFields.nothingElse();
        Optional<RemitTo> remitTo = fields.has("remitTo") ? remitTo(fields.within("remitTo")) : Optional.empty();
        Optional<LocalDate> deliveryDate = fields.optional("deliveryDate", LocalDate::parse);
        List<String> shipNotices =
                fields.texts("shipNotices").stream().map(String::strip).toList();
        String comment = fields.optional("comment", String::strip).orElse("");
        Optional<LanguageTag> language = fields.optional("language", LanguageTag::of);
        fields.nothingElse();
        if (!problems.isEmpty() || date.isEmpty() || totals.isEmpty() || seller.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                purpose,
                number,
                creditFor,
                new Bill(
                        date.get(),
                        Currency.getInstance(currency),
                        lines,
                        shipping,
                        charges,
                        taxes,
                        totals.get(),
                        terms,
                        seller.get(),
                        remitTo,
                        deliveryDate,
                        shipNotices,
                        comment,
                        language)));
    }

    private List<InvoicedLine> lines() {
        List<InvoicedLine> lines = new ArrayList<>();
        for (JsonFields line : fields.each("lines")) {
            Optional<Integer> number = line.required("number", LineNumber::read);
            Optional<Quantity> quantity = line.required("quantity", Quantity::of);
            Optional<Money> price = line.required("unitPrice", this::money);
            Quantity basis = line.optional("basis", Quantity::of).orElse(Quantity.ONE);
            Optional<Money> net = line.required("net", this::money);
            line.nothingElse();
            if (number.isPresent() && quantity.isPresent() && price.isPresent() && net.isPresent()) {
                lines.add(new InvoicedLine(
                        number.get(), quantity.get(), new UnitPrice(price.get(), basis.value()), net.get()));
            }
        }
        return lines;
    }

    private List<Charge> charges() {
        List<Charge> charges = new ArrayList<>();
        for (JsonFields charge : fields.each("charges")) {
            Optional<String> description = charge.required("description", String::strip);
            Optional<Money> amount = charge.required("amount", this::money);
            charge.nothingElse();
            if (description.isPresent() && amount.isPresent()) {
                charges.add(new Charge(description.get(), amount.get()));
            }
        }
        return charges;
    }

    private List<TaxLine> taxes() {
        List<TaxLine> taxes = new ArrayList<>();
        for (JsonFields tax : fields.each("taxes")) {
            Optional<String> category = tax.required("category", String::strip);
            Optional<BigDecimal> rate = tax.required("rate", InvoiceReader::percent);
            Optional<Money> taxable = tax.required("taxable", this::money);
            Optional<Money> amount = tax.required("amount", this::money);
            Optional<String> exemption = tax.optional("exemption", String::strip);
            Optional<String> note = tax.optional("note", String::strip);
            tax.nothingElse();
            if (category.isPresent() && rate.isPresent() && taxable.isPresent() && amount.isPresent()) {
                taxes.add(new TaxLine(category.get(), rate.get(), taxable.get(), amount.get(), exemption, note));
            }
        }
        return taxes;
    }

    private Optional<Totals> totals(JsonFields totals) {
        Optional<Money> net = totals.required("net", this::money);
        Optional<Money> tax = totals.required("tax", this::money);
        Optional<Money> gross = totals.required("gross", this::money);
        Optional<Money> due = totals.optional("due", this::money).or(() -> gross);
        totals.nothingElse();
        return net.isPresent() && tax.isPresent() && gross.isPresent() && due.isPresent()
                ? Optional.of(new Totals(net.get(), tax.get(), gross.get(), due.get()))
                : Optional.empty();
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (JsonFields term : fields.each("paymentTerms")) {
            Optional<Integer> days = term.required("days", InvoiceReader::days);
            Optional<BigDecimal> percent = term.optional("discountPercent", InvoiceReader::percent);
            term.nothingElse();
            days.ifPresent(after -> terms.add(new Term(after, percent)));
        }
        return terms;
    }

    private static Optional<TradeParty> party(JsonFields party) {
        Optional<String> name = party.required("name", String::strip);
        Optional<String> street = party.required("street", String::strip);
        Optional<String> postalCode = party.optional("postalCode", String::strip);
        Optional<String> city = party.required("city", String::strip);
        Optional<String> country =
                party.required("country", text -> text.strip().toUpperCase(Locale.ROOT));
        Optional<String> taxId = party.optional("taxId", String::strip);
        return name.isPresent() && street.isPresent() && city.isPresent() && country.isPresent()
                ? Optional.of(new TradeParty(name.get(), street.get(), postalCode, city.get(), country.get(), taxId))
                : Optional.empty();
    }

    private static Optional<RemitTo> remitTo(JsonFields remitTo) {
        Optional<TradeParty> party = party(remitTo);
        Optional<String> iban = remitTo.optional("iban", InvoiceReader::squeezed);
        Optional<String> bic = remitTo.optional("bic", InvoiceReader::squeezed);
        Optional<String> account = remitTo.optional("account", String::strip);
        Optional<String> routing = remitTo.optional("routing", String::strip);
        remitTo.nothingElse();
        return party.map(whom -> new RemitTo(whom, iban, bic, account, routing));
    }

    /** People write an IBAN in groups of four. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private Money money(String amount) {
        return Money.of(amount, currency);
    }

    private static Currency currency(String code) {
        return Money.of("0", code).currency();
    }

    private static BigDecimal percent(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("is \"%s\": expected is a number of per cent such as 20 or 5.5"
                    .formatted(text.length() > 40 ? text.substring(0, 40) + "…" : text));
        }
        return new BigDecimal(text);
    }

    private static Integer days(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("is no number of days");
        }
        return Integer.valueOf(text);
    }

    private static Purpose purpose(String text) {
        return switch (text) {
            case "standard" -> Purpose.STANDARD;
            case "creditNote" -> Purpose.CREDIT_NOTE;
            default ->
                throw new IllegalArgumentException("is \"%s\": expected is standard or creditNote".formatted(text));
        };
    }
}

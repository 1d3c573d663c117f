package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.fulfilment.Objection;
import org.comptoir.gateway.fulfilment.Objections;

/** What an invoice must say so that the buyer's system takes it. */
final class InvoiceRules {

    /** Clocks and time zones differ; nobody's invoice is refused for that. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Pattern CATEGORY = Pattern.compile("[A-Za-z][A-Za-z0-9 ._-]{0,29}");
    private static final Set<String> EXEMPTIONS = Set.of("zeroRated", "exempt");
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_CONTENT = 1_900_000;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_BESIDE = 100;
    private static final int MOST_DAYS = 3_650;

    private InvoiceRules() {}

    static List<Objection> objections(WantedInvoice wanted, Charged charged) {
        Objections objections = new Objections();
        Bill bill = wanted.bill();
        objections.key(wanted.key());
        objections.text("number", wanted.number(), LONGEST_NUMBER);
        objections.optionalText("comment", bill.comment(), LONGEST_TEXT);
        objections.addIf(
                BillJson.of(bill).toString().length() > LONGEST_CONTENT,
                "",
                "is longer than %d characters: split it into several invoices".formatted(LONGEST_CONTENT));
        String ordered = charged.order().order().head().total().currency().getCurrencyCode();
        objections.addIf(
                !bill.currency().getCurrencyCode().equals(ordered),
                "currency",
                "is %s: the order is in %s".formatted(bill.currency(), ordered));
        LocalDate latest = LocalDate.ofInstant(charged.now().plus(A_DAY), ZoneOffset.UTC);
        objections.addIf(
                bill.date().isAfter(latest),
                "date",
                "is %s, which is to come: buyers refuse that, send it on that day".formatted(bill.date()));
        counts(bill, objections);
        if (objections.isEmpty()) {
            words(bill, objections);
            terms(bill, objections);
            PartyRules.check(bill, objections);
            new SumRules(bill, objections).check();
            new QuantityRules(wanted, charged, objections).check();
        }
        return objections.all();
    }

    private static void counts(Bill bill, Objections objections) {
        objections.addIf(bill.lines().isEmpty(), "lines", "is missing: say which lines of the order are charged");
        count("lines", bill.lines(), MOST_LINES, objections);
        count("charges", bill.charges(), MOST_BESIDE, objections);
        count("taxes", bill.taxes(), MOST_BESIDE, objections);
        count("paymentTerms", bill.terms(), MOST_BESIDE, objections);
        count("shipNotices", bill.shipNotices(), MOST_BESIDE, objections);
    }

    private static void count(String field, List<?> all, int most, Objections objections) {
        objections.addIf(all.size() > most, field, "holds %d: expected are at most %d".formatted(all.size(), most));
    }

    private static void words(Bill bill, Objections objections) {
        for (int i = 0; i < bill.charges().size(); i++) {
            objections.text(
                    "charges[%d].description".formatted(i),
                    bill.charges().get(i).description(),
                    LONGEST_NUMBER);
        }
        for (int i = 0; i < bill.taxes().size(); i++) {
            TaxLine tax = bill.taxes().get(i);
            String place = "taxes[%d].".formatted(i);
            objections.addIf(
                    !CATEGORY.matcher(tax.category()).matches(),
                    place + "category",
                    "is \"%s\": expected is a word such as vat, gst, sales or usage".formatted(tax.category()));
            tax.exemption()
                    .filter(word -> !EXEMPTIONS.contains(word))
                    .ifPresent(word -> objections.add(
                            place + "exemption", "is \"%s\": expected is zeroRated or exempt".formatted(word)));
            tax.note().ifPresent(note -> objections.text(place + "note", note, LONGEST_TEXT));
        }
    }

    private static void terms(Bill bill, Objections objections) {
        Set<Integer> said = new HashSet<>();
        for (int i = 0; i < bill.terms().size(); i++) {
            Term term = bill.terms().get(i);
            String place = "paymentTerms[%d].".formatted(i);
            objections.addIf(
                    term.days() > MOST_DAYS || !said.add(term.days()),
                    place + "days",
                    "is %d: expected is 0 to %d, each once".formatted(term.days(), MOST_DAYS));
            term.discountPercent()
                    .filter(percent -> percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0)
                    .ifPresent(percent -> objections.add(
                            place + "discountPercent",
                            "is %s: expected is more than 0 and less than 100".formatted(percent.toPlainString())));
        }
    }
}

package org.comptoir.faults.trials;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.faults.stage.Buyer;
import org.comptoir.faults.stage.Paper;
import org.comptoir.faults.stage.Report;
import org.comptoir.faults.stage.Scale;
import org.comptoir.faults.stage.Stage;
import org.comptoir.faults.stage.Suite;

/** Quantities, prices, totals and currencies that nobody may take in silence: refused with 4xx, or kept on hold. */
final class Amounts implements Trial {

    private static final String LIKE = "T29-";
    private static final String QUANTITY = "quantity=\"4\"";
    private static final String PRICE = "<UnitPrice><Money currency=\"EUR\">9.50</Money></UnitPrice>";
    private static final String TOTAL = "<Total><Money currency=\"EUR\">38.00</Money></Total>";

    /** What a good document says, and what this one says instead. */
    private record Case(String what, String from, String to) {}

    @Override
    public String name() {
        return "T-29";
    }

    @Override
    public String about() {
        return "amounts and quantities nobody may take in silence";
    }

    @Override
    public int nodes() {
        return 1;
    }

    @Override
    public void run(Stage stage, Scale scale, long seed, Report report) throws Exception {
        List<Case> cases = cases();
        int refused = 0;
        int held = 0;
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Paper paper = Paper.of(Buyer.ARIBA, LIKE + seed + "-" + i, 4);
            String document = new String(paper.bytes(), StandardCharsets.UTF_8);
            report.require(document.contains(one.from()), one.what() + ": the document has no " + one.from());
            Suite.Sending heard = stage.suite()
                    .insist(
                            paper,
                            document.replace(one.from(), one.to()).getBytes(StandardCharsets.UTF_8),
                            stage.doors().get(0));
            if (heard.status() >= 400 && heard.status() < 500) {
                refused++;
            } else if (heard.isAcknowledged()) {
                long accepted = stage.count(
                        "select count(*) from purchase_order where order_number = '%s' and status = 'ACCEPTED'"
                                .formatted(paper.number()));
                report.require(accepted == 0, one.what() + " was accepted in silence");
                held++;
            } else {
                report.complain("%s was answered %d: %s".formatted(one.what(), heard.status(), heard.answer()));
            }
        }
        report.figure("cases", cases.size()).figure("refused", refused).figure("onHold", held);
        stage.drain(Duration.ofSeconds(30));
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String quantity : List.of(
                "-1",
                "0",
                "1e999",
                "NaN",
                "INF",
                "٣",
                "9223372036854775808",
                "0.0000001",
                "1,5",
                "",
                " ",
                "0x10",
                "4.0000001",
                "1e400000000",
                "--4",
                "+-4",
                "100000000000000000000000000000")) {
            cases.add(new Case("quantity " + quantity, QUANTITY, "quantity=\"" + quantity + "\""));
        }
        for (String price : List.of(
                "-1",
                "9.49",
                "0.01",
                "0",
                "1e999",
                "NaN",
                "٣",
                "9.50 EUR",
                "9,50",
                "",
                "1e400000000",
                "99999999999999999999999999")) {
            cases.add(new Case("price " + price, PRICE, PRICE.replace("9.50", price)));
        }
        for (String currency : List.of("USD", "XXX", "eur", "", "JPY", "EURO")) {
            cases.add(new Case("price in " + currency, PRICE, PRICE.replace("EUR", currency)));
        }
        cases.add(new Case("everything in JPY with a fraction", "EUR", "JPY"));
        for (String total :
                List.of("37.99", "38.01", "-38.00", "0", "1e999", "NaN", "3800", "38.000000000000000000000001")) {
            cases.add(new Case("total " + total, TOTAL, TOTAL.replace("38.00", total)));
        }
        cases.add(new Case("a price without currency", PRICE, PRICE.replace(" currency=\"EUR\"", "")));
        cases.add(new Case("no price", PRICE, ""));
        cases.add(new Case("an unknown unit", "<UnitOfMeasure>EA<", "<UnitOfMeasure>\u202EEA<"));
        cases.add(new Case("another unit", "<UnitOfMeasure>EA<", "<UnitOfMeasure>BX<"));
        return cases;
    }
}

package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.EdifactOrderFormatTest.problems;
import static org.comptoir.gateway.coresystem.proof.HostileOrders.settings;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.comptoir.gateway.coresystem.csv.CsvOrderFormat;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderAccepted;
import org.junit.jupiter.api.Test;

class CsvOrderFormatTest {

    private static final CsvOrderFormat FORMAT = new CsvOrderFormat();

    private static List<CsvRecord> rows(OrderAccepted accepted, Map<String, String> settings) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(new String(Orders.bytes(FORMAT, accepted, settings), UTF_8))
                .stream()
                .toList();
    }

    private static OrderAccepted with(IncomingLine line) {
        return Orders.accepted(anOrder().build(), Optional.empty(), Optional.empty(), Map.of(), List.of(line));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void whatALineSaysIsReadBack(@ForAll("orders") OrderAccepted accepted) {
        var rows = rows(accepted, settings("columns", "supplierPartId,description,quantity", "formulas", "raw"));

        var wording = new Wording(UTF_8, "", false);
        assertThat(rows.stream().skip(1).map(CsvRecord::getFields))
                .containsExactlyElementsOf(accepted.order().lines().stream()
                        .map(line -> List.of(
                                line.part().id().value(),
                                wording.oneLine(line.description()),
                                line.quantity().toString()))
                        .toList());
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'\";,é&<=@").orders(60, 60);
    }

    @Test
    void columnsAreChosenNamedAndFilledByTheTemplate() {
        var rows = rows(
                Orders.sample(),
                settings(
                        "columns",
                        "Art==BC,Artikel=supplierPartId,Preis=price,per=priceBasis,KST=extrinsic:costcenter",
                        "decimal-mark",
                        ","));

        assertThat(rows.get(0).getFields()).containsExactly("Art", "Artikel", "Preis", "per", "KST");
        assertThat(rows.get(1).getFields()).containsExactly("BC", "AN-1003", "4,99", "1000", "4100");
        assertThat(rows).hasSize(4);
    }

    @Test
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe() {
        var line = Orders.line(1, "-A1", "1", "EA", Orders.price("1", "1"), Optional.empty())
                .described("=HYPERLINK(\"https://evil.example\")")
                .build();
        Map<String, String> columns = settings("columns", "supplierPartId,description");

        assertThat(rows(with(line), columns).get(1).getFields())
                .containsExactly("'-A1", "'=HYPERLINK(\"https://evil.example\")");
        columns.put("formulas", "raw");
        assertThat(rows(with(line), columns).get(1).getFields())
                .containsExactly("-A1", "=HYPERLINK(\"https://evil.example\")");
    }

    @Test
    void theHeadStandsInTheFirstRowOnlyWhereTheTemplateIsOdoos() {
        var accepted = Orders.accepted(
                anOrder().build(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(
                        Orders.line(1, "A", "2", "EA", Orders.price("10", "100"), Optional.empty())
                                .build(),
                        Orders.line(2, "B", "1", "EA", Orders.price("1", "1"), Optional.empty())
                                .build()));

        var rows = rows(accepted, settings("template", "odoo"));

        assertThat(rows.get(1).getField(1)).isEqualTo("10042");
        assertThat(rows.get(1).getField(9)).isEqualTo("0.10");
        assertThat(rows.get(2).getField(1)).isEmpty();
        assertThat(rows.get(2).getField(5)).isEqualTo("B");
    }

    @Test
    void refusesAPriceOfOneThatIsNotExact() {
        var line = Orders.line(4, "A", "1", "EA", Orders.price("10", "3"), Optional.empty());

        assertThat(problems(Orders.write(FORMAT, with(line.build()), settings("columns", "unitPrice"))))
                .extracting(FormatProblem::toString)
                .containsExactly("line 4: unitPrice is EUR 10.00 per 3 and no exact price of one; "
                        + "use the columns price and priceBasis for the target");
    }

    @Test
    void namesAColumnNobodyKnows() {
        assertThat(FORMAT.check(new SettingValues(settings("columns", "line,partNo"))))
                .singleElement()
                .asString()
                .startsWith("columns names \"partNo\": expected is one of billTo.city, ");
    }
}

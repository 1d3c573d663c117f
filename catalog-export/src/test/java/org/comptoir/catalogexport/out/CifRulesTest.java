package org.comptoir.catalogexport.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ExportHead.Party;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.cif.CifFormat;
import org.junit.jupiter.api.Test;

class CifRulesTest {

    private static List<String> said(CatalogItem item) {
        List<String> said = new ArrayList<>();
        CifFormat.V3_0.judge().judge(item, refusal -> said.add(refusal.weight() + " " + refusal));
        return said;
    }

    @Test
    void warnsOfAPriceOfOneUnitWithMoreThanFourDecimals() {
        assertThat(said(AnItem.called("A-1").price("12.3456", "").build())).isEmpty();
        assertThat(said(AnItem.called("A-1").price("12.345600", "").build())).isEmpty();
        assertThat(said(AnItem.called("A-1").price("12.34567", "").build()))
                .containsExactly(
                        "WARNED Item A-1, price.amount: 12.34567 for one unit has 5 digits behind the point, and a price"
                                + " in CIF at most 4. Round the price in the contract, or sell a larger unit");
        assertThat(said(AnItem.called("A-1").price("4.99", "1000").build()))
                .singleElement()
                .asString()
                .contains("0.00499 for one unit");
    }

    @Test
    void aReportHasTheWarningAndTheArticleIsWritten() throws IOException {
        ExportReport report = new CatalogExport(CifFormat.V2_1, Exported.WHOLE)
                .predict(
                        List.of(),
                        Stream.of(AnItem.called("A-1").price("12.34567", "").build()));

        assertThat(report.written()).isEqualTo(1);
        assertThat(report.warned()).isEqualTo(1);
        assertThat(report.told()).extracting(Refusal::field).containsExactly("price.amount");
    }

    @Test
    void refusesACatalogThatDoesNotNameItsSupplier() {
        ExportHead whole = Exported.WHOLE;
        var nameless = new ExportHead(
                whole.scope(),
                new Party("", "", "Atelier Nord"),
                whole.buyer(),
                whole.title(),
                whole.wording(),
                whole.created());

        assertThat(CifFormat.V3_0.refuses(whole)).isEmpty();
        assertThat(CifFormat.V3_0.refuses(nameless))
                .hasValueSatisfying(reason -> assertThat(reason).contains("no Supplier ID is given", "Give the one"));
    }
}

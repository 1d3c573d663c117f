package org.comptoir.gateway.partner.dialect.extrinsic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Layer;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Flaw;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Problem;
import org.comptoir.gateway.partner.dialect.table.LookUpTable.Reading;
import org.comptoir.gateway.partner.dialect.table.NamedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtrinsicTablesTest {

    private static Map<String, String> said(String... namesAndValues) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            said.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return said;
    }

    @Test
    void namesHaveBlanksAndRowsMayEndInNothing() {
        Reading reading =
                OrderNames.ROWS.read("\uFEFFCost Center = KOSTL\r\n\"Ship To\";WERKS\nInternal =\nGL\tHKONT\nA,B\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.table().pairs())
                .containsExactly(
                        entry("Cost Center", "KOSTL"),
                        entry("Ship To", "WERKS"),
                        entry("Internal", ""),
                        entry("GL", "HKONT"),
                        entry("A", "B"));
        assertThat(reading.table().setting())
                .isEqualTo("\"Cost Center\"=KOSTL \"Ship To\"=WERKS Internal=\"\" GL=HKONT A=B");
        assertThat(reading.table().lines()).startsWith("Cost Center = KOSTL\nShip To = WERKS\nInternal =\n");
    }

    @Test
    void aFixedTextMayHaveCommasAndSemicolons() {
        Reading reading =
                CartExtrinsics.ROWS.read("Plant = text:1000, Werk; Nord\nSize\tattribute:Thread size|Gewinde");

        assertThat(reading.problems()).isEmpty();
        assertThat(CartExtrinsics.parse(reading.table().setting()).sources().values())
                .extracting(source -> source.orElseThrow())
                .containsExactly(
                        LineSource.text("1000, Werk; Nord"), LineSource.parse("attribute:Thread size|Gewinde"));
        assertThat(LineSource.parse("attribute:Thread size|Gewinde").attributes())
                .containsExactly("Thread size", "Gewinde");
    }

    @Test
    void tellsEachRowThatCanNotBe() {
        assertThat(PersonNames.ROWS
                        .read("Mail=mail\nmail\nMAIL;mail\n=name\nTel=telefon\n" + "x".repeat(256) + "=name")
                        .problems())
                .extracting(Problem::line, Problem::flaw)
                .containsExactly(
                        tuple(2, Flaw.NO_PAIR),
                        tuple(3, Flaw.TWICE),
                        tuple(4, Flaw.NO_NAME),
                        tuple(5, Flaw.NO_MEANING),
                        tuple(6, Flaw.NO_NAME));
        assertThat(CartExtrinsics.ROWS
                        .read("ext_quote_id=text:1\nA=colour\nB=text:\nC=attribute:|x\nD=setup:\nE=")
                        .problems())
                .extracting(Problem::flaw)
                .containsExactly(Flaw.OURS, Flaw.NO_MEANING, Flaw.NO_MEANING, Flaw.NO_MEANING, Flaw.NO_MEANING);
        assertThat(CartExtrinsics.ROWS.read("A=part\n".repeat(1) + rows(50)).problems())
                .extracting(Problem::flaw)
                .containsExactly(Flaw.TOO_MANY);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("N").append(i).append("=part\n");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CostCenter",
                "CostCenter=KOSTL COSTCENTER=x",
                "=x",
                "\"a=b\"=x",
                "\"a;b\"=x",
                "a=\"b\u0007\"",
                "a=b=\"",
            })
    void refusesASettingThatIsNone(String setting) {
        assertThatThrownBy(() -> OrderNames.parse(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsReadIsWrittenAndReadAgain(@ForAll @Size(max = 9) Map<String, @StringLength(max = 30) String> wild) {
        StringBuilder lines = new StringBuilder();
        wild.forEach(
                (name, right) -> lines.append(name).append('=').append(right).append('\n'));
        LookUpTable table = OrderNames.ROWS.read(lines.toString()).table();

        assertThat(OrderNames.parse(table.setting()).table()).isEqualTo(table);
        assertThat(OrderNames.ROWS.read(table.lines()).table()).isEqualTo(table);
        assertThat(table.pairs().keySet()).allMatch(NamedRows::isName);
    }

    @Test
    void ordersAreHandedOnUnderAgreedNamesInTheOrderSent() {
        OrderNames names = OrderNames.parse("CostCenter=KOSTL Internal=\"\" \"Ship To\"=WERKS");

        assertThat(names.handOn(said("COSTCENTER", "1", "internal", "secret", "Other", "2", "Ship To", "3")))
                .containsExactly(entry("KOSTL", "1"), entry("Other", "2"), entry("WERKS", "3"));
        assertThat(names.nameFor("costcenter")).isEqualTo("KOSTL");
        assertThat(names.nameFor("internal")).isEmpty();
        assertThat(names.nameFor("Other")).isEqualTo("Other");
    }

    @Test
    void nothingIsLostWhereTwoGetTheSameName() {
        OrderNames names = OrderNames.parse("A=X B=x C=Other Y=B");

        assertThat(names.handOn(said("A", "1", "B", "2", "C", "3", "Other", "4")))
                .containsExactly(entry("X", "1"), entry("B", "2"), entry("C", "3"), entry("Other", "4"));
        assertThat(names.handOn(said("Y", "1", "A", "2", "B", "3")))
                .containsExactly(entry("B", "1"), entry("X", "2"), entry("B 2", "3"));
        assertThat(OrderNames.parse("A=B B=A").handOn(said("A", "1", "B", "2")))
                .containsExactly(entry("B", "1"), entry("A", "2"));
    }

    @Property
    void asManyAreHandedOnAsAreNotDropped(
            @ForAll @Size(max = 6) Map<@StringLength(min = 1, max = 2) String, String> sent) {
        assertThat(OrderNames.parse("a=b c=b \"d\"=\"\" e=e").handOn(sent)).hasSize((int) sent.keySet().stream()
                .filter(name -> !name.equalsIgnoreCase("d"))
                .count());
    }

    @Test
    void theConnectionsNamesComeFirstAndMayTakeOthersAway() {
        PersonNames names = with(DialectRule.PERSON_NAMES, "\"Cost Centre 2\"=cost-centre EMAIL=\"\" Requester=name")
                .personNames();

        assertThat(names.of(Meaning.NAME).get(0)).isEqualTo("Requester");
        assertThat(names.find(Meaning.NAME, said("FullName", "A", "requester", " B ")))
                .contains("B");
        assertThat(names.find(Meaning.COST_CENTRE, said("CostCenter", "1", "cost centre 2", "2")))
                .contains("2");
        assertThat(names.find(Meaning.MAIL, said("Email", "a@b.example"))).isEmpty();
        assertThat(names.find(Meaning.MAIL, said("Email", "x", "useremail", "a@b.example")))
                .contains("a@b.example");
        assertThat(names.meaningOf("email")).isEmpty();
        assertThat(names.meaningOf("REQUESTER")).contains(Meaning.NAME);
    }

    @Test
    void everyRowSaysWhichLayerItIsFrom() {
        EffectiveRule rule = with(DialectRule.PERSON_NAMES, "Requester=name Email=\"\"").rules().stream()
                .filter(each -> each.rule() == DialectRule.PERSON_NAMES)
                .findFirst()
                .orElseThrow();

        assertThat(rule.origin()).isEqualTo(Origin.CONNECTION);
        assertThat(rule.written()).isEqualTo("Requester=name Email=\"\"");
        assertThat(rule.value())
                .startsWith("Requester=name Email=\"\" UserFullName=name")
                .doesNotContain(" Email=mail");
        assertThat(rule.layers()).extracting(Layer::origin).containsExactly(Origin.CONNECTION, Origin.BASE);
    }

    @Test
    void everyConnectionKnowsTheUsualNames() {
        for (Tongue tongue : Tongue.values()) {
            for (String dialect : Dialects.of(tongue).names()) {
                PersonNames names = Dialects.of(tongue).dialect(dialect).personNames();
                assertThat(List.of(Meaning.NAME, Meaning.MAIL, Meaning.USER, Meaning.COST_CENTRE, Meaning.PHONE))
                        .allSatisfy(meaning -> assertThat(names.of(meaning)).isNotEmpty());
            }
        }
    }

    private static Dialect with(DialectRule rule, String value) {
        return Dialects.of(Tongue.CXML)
                .dialect(DialectChoice.of(Dialects.GENERIC).with(rule, value, "test"));
    }
}

package org.comptoir.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

    private static final String ORDER = """
            <cXML payloadID="1@suite.example" timestamp="2026-11-29T10:00:00+00:00">
              <ShipTo><Address addressID="12"><Name xml:lang="en">Ada Lovelace</Name>
                <PostalAddress name="Ada at home"><DeliverTo>Ada, 2nd floor</DeliverTo><Street>12 St James's Square</Street>
                <City>London</City><PostalCode>SW1Y</PostalCode><Country isoCountryCode="GB">United Kingdom</Country></PostalAddress>
                <Email name="work">ada@example.org</Email>
                <Phone><TelephoneNumber><CountryCode isoCountryCode="GB">44</CountryCode><Number>5550100</Number></TelephoneNumber></Phone>
              </Address></ShipTo>
              <Extrinsic name="RequesterName">Ada L.</Extrinsic><Extrinsic name="CostCenter">4711</Extrinsic>
              <Comments>Ring ada.l@example.org</Comments>
              <Description xml:lang="en"><ShortName>Bolt</ShortName>Hexagon bolt</Description><SupplierPartID>AN-1001</SupplierPartID>
            </cXML>""";

    @Test
    void blanksWhatTellsOfPersons() {
        assertThat(MaskedText.of(ORDER))
                .doesNotContain("Ada", "ada", "James", "London", "SW1Y", "5550100")
                .contains("<Street>***</Street>", "<Name xml:lang=\"en\">***</Name>", "Ring ***");
    }

    @Test
    void keepsWhatTheDocumentIsAbout() {
        assertThat(MaskedText.of(ORDER))
                .contains("payloadID=\"1@suite.example\"", "4711", "Hexagon bolt", "AN-1001", "Bolt", "GB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 30 123456-78",
                "0049 30 12345678",
                "+33 (0)1 23 45 67 89",
                "030 / 123 45 67",
                "01 23 45 67 89",
                "0171/1234567",
                "(555) 123-4567",
                "ada.l@example.org",
                "Tel. 4711 0815",
                "Téléphone : 12 34 56"
            })
    void blanksNumbersAndAddressesByWhichSomebodyIsReached(String reachedBy) {
        assertThat(MaskedText.words("Please ask Ada, " + reachedBy + ", before noon"))
                .startsWith("Please ask Ada, ")
                .contains("***")
                .endsWith(", before noon")
                .doesNotContainPattern("[0-9]");
        assertThat(MaskedText.of("<Comments xml:lang=\"en\">Ask " + reachedBy + "</Comments>"))
                .doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deliver on 01.12.2026", "from 01/12/26 to 24/12/26", "order 0012345678", "article 000000000012345678",
                        "EUR 1.250,00",
                "4500017391 of 2026-11-29T10:00:00+01:00", "12 x 100 pieces", "0815-A", "GTIN 4012345678901",
                        "45000 17391"
            })
    void keepsDaysAmountsAndNumbersOfThings(String words) {
        assertThat(MaskedText.words(words)).isEqualTo(words);
    }

    @Test
    void blanksFieldsThatAreNamedAfterPersonsInEveryLanguageOfTheProduct() {
        assertThat(
                        MaskedText.of(
                                "<x><Extrinsic name=\"Besteller\">Ada</Extrinsic><ns:Extrinsic name='Nom du demandeur'>Ada</ns:Extrinsic>"
                                        + "<Extrinsic name=\"Approver\">Ada</Extrinsic><Extrinsic name=\"Kostenstelle\">4711</Extrinsic></x>"))
                .doesNotContain("Ada")
                .contains("4711");
        assertThat(
                        MaskedText.of(
                                "<IdReference domain=\"userID\" identifier=\"ada\"/><IdReference identifier='ada@example.org' domain='x'/>"
                                        + "<IdReference domain=\"ILN\" identifier=\"4711\"/><PCard number=\"x\" name=\"Ada Lovelace\"/>"))
                .doesNotContainIgnoringCase("ada")
                .contains("identifier=\"4711\"", "identifier=\"***\"");
        assertThat(
                        MaskedText.of(
                                "POST /oci/shop\nform USERNAME=ada\nform NEW_ITEM-VENDORMAT[1]=AN-1001\nquery contact_person=Ada L\n"))
                .isEqualTo(
                        "POST /oci/shop\nform USERNAME=***\nform NEW_ITEM-VENDORMAT[1]=AN-1001\nquery contact_person=***\n");
    }

    @Test
    void staysQuickWithADocumentMadeToBeSlow() {
        String hostile = "<Name x=".repeat(10_000) + "<Name>".repeat(20_000) + "a@".repeat(20_000);

        assertThat(MaskedText.of(hostile)).contains("<Name>");
        for (String part : List.of("01 ", "+1 ", "tel ", "user", " a.", "<Comments>0", "(0", "tel.((")) {
            assertThat(MaskedText.of(part.repeat(60_000))).isNotEmpty();
        }
    }

    @Test
    void masksWhatNobodyCouldReadToo() {
        assertThat(MaskedText.of("<Name><![CDATA[Ada <b>]]></Name> <Street>1 a</Street"))
                .doesNotContain("Ada");
        assertThat(MaskedText.of("name=x&mail=ada%40example.org")).isEqualTo("name=x&mail=***");
        assertThat(MaskedText.of("<cxml:Street >1 a</cxml:Street><Name/>b"))
                .isEqualTo("<cxml:Street >***</cxml:Street><Name/>b");
        assertThat(MaskedText.of("")).isEmpty();
    }
}

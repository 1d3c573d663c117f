package org.comptoir.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void staysQuickWithADocumentMadeToBeSlow() {
        String hostile = "<Name x=".repeat(10_000) + "<Name>".repeat(20_000) + "a@".repeat(20_000);

        assertThat(MaskedText.of(hostile)).contains("<Name>");
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

package org.comptoir.gateway.journal.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasedTextTest {

    private static final Spellings ADA = Spellings.of(WantedPerson.of(Map.of(
            Kind.MAILS, List.of("ada@acme.example"),
            Kind.USER_IDS, List.of("alovelace", "70012345"),
            Kind.NAMES, List.of("Ada Lovelace"),
            Kind.PHONES, List.of("+49 30 1234567"))));

    private static final Spellings ZOE =
            Spellings.of(WantedPerson.of(Map.of(Kind.NAMES, List.of("Zoë O'Brien-Müller"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace",
                "ADA LOVELACE",
                "Lovelace, Ada",
                "lovelace ada",
                "Ada\u00a0 Lovelace",
                "Ada\n   Lovelace",
                "ada.lovelace",
                "Ada&nbsp;Lovelace",
                "Ada+Lovelace",
                "Ada%20Lovelace",
                "ada@acme.example",
                "ADA@Acme.Example",
                "ada%40acme.example",
                "ada&#64;acme.example",
                "ada\\u0040acme.example",
                "ALovelace",
                "+49 30 1234567",
                "0049-30-1234567",
                "+49 (0) 30 / 123 45 67",
                "+4930 1234567"
            })
    void isFoundHoweverWritten(String spelled) {
        assertThat(ErasedText.of(spelled, ADA)).isEqualTo(Spellings.MARK);
        assertThat(ErasedText.of("please ask " + spelled + ", or wait.", ADA))
                .isEqualTo("please ask erased-person, or wait.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O'Brien-Müller",
                "Zoe\u0308 O'Brien-Mu\u0308ller",
                "ZOE O’BRIEN-MÜLLER",
                "Zoe O'Brien-Mueller",
                "ZOË O'BRIEN-MULLER",
                "Zo&#235; O&apos;Brien-M&#xFC;ller",
                "Zo\\u00eb O'Brien-M\\u00FCller",
                "Zo%C3%AB+O%27Brien-M%C3%BCller",
                "Zo%EB+O%27Brien-M%FCller",
                "O'Brien-Müller, Zoë"
            })
    void accentsAndMarksAreFoundWhateverEscapesThem(String spelled) {
        assertThat(ErasedText.of("x=" + spelled + "&y=1", ZOE)).isEqualTo("x=erased-person&y=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nada@acme.example",
                "ada@acme.example.org",
                "ada@acme.examples",
                "x.ada@acme.example",
                "Ada Lovelacenko",
                "Nevada Lovelace",
                "Ada met Mr Lovelace",
                "Ada",
                "Lovelace Ltd",
                "malovelace",
                "+49 30 12345678",
                "70012345",
                "order 70012345"
            })
    void whoeverOnlyLooksAlikeIsLeftAlone(String other) {
        assertThat(ErasedText.of(other, ADA)).isEqualTo(other);
    }

    @Test
    void aNumberIsAPersonOnlyWhereAFieldSaysSo() {
        assertThat(ErasedText.of("USERID=70012345&NEW_ITEM-QUANTITY=70012345", ADA))
                .isEqualTo("USERID=erased-person&NEW_ITEM-QUANTITY=70012345");
        assertThat(ErasedText.of(
                        "<a><Extrinsic name=\"User\">70012345</Extrinsic><Description>70012345</Description>"
                                + "<IdReference identifier=\"70012345\" domain=\"userID\"/></a>",
                        ADA))
                .isEqualTo("<a><Extrinsic name=\"User\">erased-person</Extrinsic><Description>70012345</Description>"
                        + "<IdReference identifier=\"erased-person\" domain=\"userID\"/></a>");
        assertThat(ErasedText.of("{\"UserId\":\"70012345\",\"CostCenter\":\"70012345\"}", ADA))
                .isEqualTo("{\"UserId\":\"erased-person\",\"CostCenter\":\"70012345\"}");
    }

    @Test
    void aContactThatNamesThePersonLosesHowTheyAreReachedAndAnotherDoesNot() {
        String both =
                "<c><Contact role=\"endUser\"><Name xml:lang=\"en\">Ada Lovelace</Name><Email>a.l@acme.example</Email>"
                        + "<Phone><TelephoneNumber><CountryCode isoCountryCode=\"DE\">49</CountryCode><AreaOrCityCode>30</AreaOrCityCode>"
                        + "<Number>99</Number></TelephoneNumber></Phone></Contact>"
                        + "<Contact role=\"buyer\"><Name>Bob Boole</Name><Email>bob@acme.example</Email></Contact></c>";

        String left = ErasedText.of(both, ADA);

        assertThat(left)
                .isEqualTo(
                        "<c><Contact role=\"endUser\"><Name xml:lang=\"en\">erased-person</Name><Email>erased-person</Email>"
                                + "<Phone><TelephoneNumber><CountryCode isoCountryCode=\"DE\">49</CountryCode>"
                                + "<AreaOrCityCode>erased-person</AreaOrCityCode><Number>erased-person</Number></TelephoneNumber></Phone>"
                                + "</Contact><Contact role=\"buyer\"><Name>Bob Boole</Name><Email>bob@acme.example</Email></Contact></c>");
    }

    @Test
    void anotherPersonsDocumentKeepsItsOwnPeople() {
        String bobs =
                "<r><Extrinsic name=\"UserEmail\">bob@acme.example</Extrinsic><Extrinsic name=\"Approver\">ADA LOVELACE</Extrinsic>"
                        + "<Comments>Bob asked <![CDATA[Ada Lovelace & Co]]></Comments><!-- for ada@acme.example --></r>";

        assertThat(ErasedText.of(bobs, ADA))
                .isEqualTo(
                        "<r><Extrinsic name=\"UserEmail\">bob@acme.example</Extrinsic><Extrinsic name=\"Approver\">erased-person</Extrinsic>"
                                + "<Comments>Bob asked <![CDATA[erased-person & Co]]></Comments><!-- for erased-person --></r>");
    }

    @Test
    void firstAndLastNameInFieldsOfTheirOwnAreFoundTogetherOnly() {
        String both =
                "<r><Extrinsic name=\"FirstName\">Ada</Extrinsic><Extrinsic name=\"LastName\">Lovelace</Extrinsic></r>";
        String sister = both.replace("Ada", "Annabella");

        assertThat(ErasedText.of(both, ADA)).doesNotContain("Ada", "Lovelace");
        assertThat(ErasedText.of(sister, ADA)).isEqualTo(sister);
        assertThat(ErasedText.of("{\"Vorname\":\"ada\",\"Nachname\":\"LOVELACE\",\"Werk\":\"2\"}", ADA))
                .isEqualTo("{\"Vorname\":\"erased-person\",\"Nachname\":\"erased-person\",\"Werk\":\"2\"}");
    }

    @Test
    void keysAndArticlesStay() {
        String order = "<cXML payloadID=\"1.alovelace@acme.example\"><OrderRequestHeader orderID=\"alovelace\"/>"
                + "<SupplierPartID>alovelace</SupplierPartID><Money currency=\"EUR\">9.50</Money>"
                + "<Extrinsic name=\"alovelace\">1</Extrinsic></cXML>";

        assertThat(ErasedText.of(order, ADA)).isEqualTo(order);
    }

    @Test
    void anAddressInJsonLosesThePersonAndKeepsThePlace() {
        assertThat(ErasedText.of(
                        "{\"id\":\"A-1\",\"name\":\"Werk 2\",\"deliverTo\":[\"Ada Lovelace\",\"Gate 3\"],\"city\":\"Paris\","
                                + "\"email\":\"a.l@acme.example\",\"phone\":\"12\"}",
                        ADA))
                .isEqualTo(
                        "{\"id\":\"A-1\",\"name\":\"Werk 2\",\"deliverTo\":[\"erased-person\",\"Gate 3\"],\"city\":\"Paris\","
                                + "\"email\":\"erased-person\",\"phone\":\"erased-person\"}");
        assertThat(ErasedText.of(
                        "{\"contacts\":[{\"name\":\"A. L.\",\"email\":\"ada@acme.example\"},{\"name\":\"Bob\",\"email\":\"bob@acme.example\"}],\"n\":1.50}",
                        ADA))
                .isEqualTo(
                        "{\"contacts\":[{\"name\":\"erased-person\",\"email\":\"erased-person\"},{\"name\":\"Bob\",\"email\":\"bob@acme.example\"}],\"n\":1.50}");
    }

    @Test
    void everyOtherByteStaysWhateverTheCharset() {
        String text = "<a name=\"Zoë O'Brien-Müller\">für Günther</a>";
        String left = "<a name=\"erased-person\">für Günther</a>";
        byte[] marked = ("\ufeff" + text).getBytes(UTF_16LE);

        assertThat(ErasedText.of(text.getBytes(UTF_8), "text/xml", ZOE)).hasValue(left.getBytes(UTF_8));
        assertThat(ErasedText.of(text.getBytes(ISO_8859_1), "text/xml; charset=ISO-8859-1", ZOE))
                .hasValue(left.getBytes(ISO_8859_1));
        assertThat(ErasedText.of(marked, "text/xml", ZOE)).hasValue(("\ufeff" + left).getBytes(UTF_16LE));
        assertThat(ErasedText.of(text.getBytes(ISO_8859_1), "text/xml", ZOE)).hasValue(left.getBytes(ISO_8859_1));
        assertThat(ErasedText.of("<a/>".getBytes(UTF_8), "text/xml", ZOE)).isEmpty();
    }

    @Test
    void aDocumentThatNobodyCouldReadIsErasedToo() {
        assertThat(ErasedText.of("<a><Contact><Name>Ada Lovelace</Name><Email>x@y.z", ADA))
                .isEqualTo("<a><Contact><Name>erased-person</Name><Email>erased-person");
        assertThat(ErasedText.of("<a b=\"ada@acme.example", ADA)).isEqualTo("<a b=\"erased-person");
        assertThat(ErasedText.of("{\"a\":\"ada@acme.example", ADA)).isEqualTo("{\"a\":\"erased-person");
    }

    @Test
    void aLongDocumentTakesNoLongerThanItsLength() {
        String hostile = "<Contact ".repeat(40_000)
                + "<Contact>Ada ".repeat(40_000)
                + "ada.".repeat(100_000)
                + ("Ada" + " ".repeat(100_000)).repeat(5);

        assertThat(ErasedText.of(hostile, ADA)).isEqualTo(hostile);
    }

    @Test
    void whatIsErasedIsNotFoundAgain() {
        String once = ErasedText.of("Ada Lovelace <ada@acme.example>, alovelace", ADA);

        assertThat(ADA.in(once)).isFalse();
        assertThat(ErasedText.of(once, ADA)).isEqualTo(once);
    }
}

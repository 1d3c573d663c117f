package org.comptoir.gateway.protocol.oci.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fixtures.AnOrder;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.oci.call.CallNames;
import org.comptoir.gateway.protocol.oci.call.CallReader;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.protocol.oci.call.OciCallException;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.PunchOutStart;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartMapperTest {

    private static final CallNames USUAL = CallNames.of(Optional.empty());
    private static final PersonNames SAID =
            Dialects.of(Tongue.OCI).dialect(Dialects.GENERIC).personNames();

    private static OciCall call(String query) {
        try {
            return CallReader.read("GET", "sap-demo", query, new byte[0], "");
        } catch (OciCallException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static PunchOutStart start(String query) {
        JournalEntry entry = new JournalEntry(
                JournalEntry.Direction.IN, 1, Optional.empty(), "OciCall", Optional.empty(), "", new byte[0], 200);
        ReceivedCall received = new ReceivedCall(
                call(query),
                AnOrder.connection(DialectChoice.of("generic")),
                USUAL,
                Optional.of(Language.DE),
                new DocumentId("1@node"),
                entry);
        return StartMapper.toStart(received, "https://srm.example/(S(x))", Optional.of(" bolt\u0000\n M8 "));
    }

    @Test
    void aCallIsAVisitOfItsOwn() {
        PunchOutStart start = start("OCI_CANCEL=https://srm.example/cancel");

        assertThat(start.identity().documentId()).isEmpty();
        assertThat(start.identity().key()).isEmpty();
        assertThat(start.wished()).hasValue(Language.DE);
        assertThat(start.selectedItem()).hasValue("bolt M8");
        assertThat(start.returnTo().address()).isEqualTo("https://srm.example/(S(x))");
        assertThat(start.returnTo().cancelAddress()).hasValue("https://srm.example/cancel");
        assertThat(start.returnTo().kinds()).containsExactlyInAnyOrder(ReturnUrl.Kind.values());
        assertThat(start.document().status()).isEqualTo(303);
    }

    @Test
    void anEmptyCancelAddressIsNone() {
        assertThat(start("OCI_CANCEL=").returnTo().cancelAddress()).isEmpty();
        assertThat(start("OCICANCEL=https://x.example").returnTo().cancelAddress())
                .hasValue("https://x.example");
    }

    @Test
    void keepsWhatMayGoBackInOrderAndNoSecret() {
        assertThat(start("~OkCode=ADDI&USERNAME=demo&PASSWORD=hush&HOOK_URL=h&OCI_CANCEL=c&matgroup=0815&x_token=t"
                                + "&~CALLER=CTLG&matgroup=2")
                        .extrinsics()
                        .toString())
                .isEqualTo("{~OkCode=ADDI, matgroup=0815, ~CALLER=CTLG}");
    }

    @Test
    void boundsWhatMayGoBack() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            query.append("n").append(i).append("=1&");
        }

        assertThat(start(query.toString()).extrinsics()).hasSize(100);
        assertThat(start("a=" + "x".repeat(3_999) + "%F0%9F%94%A9").extrinsics().get("a"))
                .isEqualTo("x".repeat(3_999));
    }

    @ParameterizedTest
    @CsvSource({
        "returntarget=_parent&~TARGET=_top, _parent",
        "~target=main.frame-1, main.frame-1",
        "~Target=_TOP, _top",
        "returntarget=_blank&~TARGET=_parent, _parent",
        "returntarget=_BLANK, _top",
        "returntarget=a%20b&~TARGET=c\"d, _top",
        "returntarget=_mine, _top",
        "x=1, _top"
    })
    void findsTheFrameForTheCart(String query, String frame) {
        assertThat(StartMapper.returnFrame(call(query)).name()).isEqualTo(frame);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SY-UNAME=MUELLER&email=a@b.example, MUELLER, a@b.example",
                "fname=Ada&lname=Lovelace&userid=x, Ada Lovelace, -",
                "user_email=nobody, -, -",
                "USERNAME=demo, -, -",
                "user_name=Ada%20L&uname=ada@x.example, Ada L, ada@x.example",
                "SY-UNAME=A%00%0AB, A B, -"
            })
    void findsThePerson(String query, String name, String email) {
        assertThat(PersonMapper.toPerson(call(query), SAID, USUAL.user()))
                .isEqualTo(new Person(Optional.ofNullable(name), Optional.ofNullable(email)));
    }

    @Test
    void theTechnicalUserIsNoPerson() {
        assertThat(PersonMapper.toPerson(call("userid=demo"), SAID, List.of("UserId")))
                .isEqualTo(Person.UNKNOWN);
    }
}

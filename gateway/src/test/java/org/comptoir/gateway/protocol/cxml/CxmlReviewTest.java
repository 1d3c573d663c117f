package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.gateway.journal.DocumentRemark;
import org.comptoir.gateway.journal.DocumentRemark.Weight;
import org.junit.jupiter.api.Test;

class CxmlReviewTest {

    private static final String PROFILE = """
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd">
            <cXML payloadID="1.2@buyer.example" timestamp="2026-11-21T08:30:00Z"><Header>
            <From><Credential domain="DUNS"><Identity>1</Identity></Credential></From>
            <To><Credential domain="DUNS"><Identity>2</Identity></Credential></To>
            <Sender><Credential domain="DUNS"><Identity>1</Identity><SharedSecret>***</SharedSecret></Credential>
            <UserAgent>Test</UserAgent></Sender>
            </Header><Request><ProfileRequest/></Request></cXML>
            """;

    private static List<DocumentRemark> review(String contentType, String document) {
        return new CxmlReview().of(contentType, document.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void remarksOnWhatAReceiverCouldMisread() {
        assertThat(review("text/xml; charset=UTF-8", PROFILE))
                .containsExactly(new DocumentRemark(
                        Weight.WARN,
                        "cXML/@timestamp",
                        2,
                        "timestamp-z",
                        "timestamp is \"2026-11-21T08:30:00Z\"; cXML does not allow Z",
                        "Write the offset as a number: +00:00 for UTC"));
    }

    @Test
    void remarksOnWhatAReceiverWouldRefuse() {
        assertThat(review("application/xml", PROFILE.replace("<UserAgent>Test</UserAgent>", "")))
                .extracting(DocumentRemark::weight, DocumentRemark::rule)
                .contains(org.assertj.core.api.Assertions.tuple(Weight.REFUSE, "dtd-element-missing"));
    }

    @Test
    void readsInTheCharsetTheRequestNamed() {
        assertThat(review("text/xml; charset=iso-8859-1", PROFILE.replace("Test", "Tést")))
                .extracting(DocumentRemark::rule)
                .containsExactly("timestamp-z");
        assertThat(review("text/xml", PROFILE.replace("Test", "Tést")))
                .extracting(DocumentRemark::rule)
                .containsExactly("xml-encoding");
    }

    @Test
    void hasNothingAgainstWhatIsNoXml() {
        assertThat(review("application/x-www-form-urlencoded", "a=<b>")).isEmpty();
        assertThat(review("text/xml", "")).isEmpty();
    }
}

package org.comptoir.cxml.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBlankingTest {

    private static String blank(String document) {
        return new String(SecretBlanking.blank(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SharedSecret>s3cr3t</SharedSecret>",
                "<SharedSecret\n >s3cr3t</SharedSecret\t>",
                "< SharedSecret >s3cr3t< / SharedSecret >",
                "<x:SharedSecret xmlns:x='u'>s3cr3t</x:SharedSecret>",
                "<sharedsecret>s3cr3t</SHAREDSECRET>",
                "<SharedSecret><![CDATA[s3cr3t</SharedSecret>s3cr3t]]></SharedSecret>",
                "<SharedSecret><!-- </SharedSecret> -->s3cr3t</SharedSecret>",
                "<SharedSecret><a>s3cr3t</a></SharedSecret>",
                "<SharedSecret>1<SharedSecret>2</SharedSecret>s3cr3t</SharedSecret>",
                "<SharedSecret>1<SharedSecret/>s3cr3t</SharedSecret>",
                "<SharedSecret value='s3cr3t'/>",
                "<SharedSecret a='>s3cr3t</SharedSecret><b c='>'/>",
                "<SharedSecret a=\"x>y\">s3cr3t</SharedSecret>",
                "<SharedSecret>s3cr3t",
                "<SharedSecret s3cr3t",
                "<SharedSecret<b>s3cr3t</SharedSecret>",
                "<SharedSecret>s3cr3t</SharedSecre",
                "SharedSecret>s3cr3t</SharedSecret>",
                "&lt;SharedSecret&gt;s3cr3t&lt;/SharedSecret&gt;",
                "&amp;lt;SharedSecret foo=\"1\"&amp;gt;s3cr3t",
                "%3CSharedSecret%3Es3cr3t%3C%2FSharedSecret%3E",
                "{\"SharedSecret\":\"s3cr3t\"}",
                "<DigitalSignature type='PK7'>s3cr3t</DigitalSignature>",
                "<CredentialMac type='a' algorithm='b'>s3cr3t</CredentialMac>",
                "<Credential domain='D'><Identity>me</Identity><Identity>s3cr3t</Identity></Credential>",
                "<Credential domain='D'><Identity>me</Identity><!-- x --><Identity\n>s3cr3t",
                "<Credential domain='D'><Identity>me</Identity><Identity a=\"<Identity b=\"s3cr3t",
                "<Credential domain='D'><Identity>me</Identity><Identity a=\"<Identity b=\">s3cr3t</Identity></Credential>"
            })
    void blanksTheSecretHoweverItIsWritten(String form) {
        String document = "<cXML><Header>" + form + "</Header></cXML>";

        assertThat(blank(document)).doesNotContain("s3cr3t").contains("***").startsWith("<cXML><Header>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PCard number='4111111111111111' expiration='2027-01-01'/>",
                "<PCard expiration='2027-01-01' number = \"4111111111111111\" name='A'><PostalAddress/></PCard>",
                "<x:PCard\nnumber='4111111111111111'>",
                "<PCard number=4111111111111111>",
                "<PCard number='4111111111111111",
                "&lt;PCard number=&quot;4111111111111111&quot;&gt;",
                "%3CPCard+number%3D%224111111111111111%22%3E"
            })
    void blanksTheNumberOfACard(String form) {
        assertThat(blank("<Payment>" + form + "</Payment>"))
                .doesNotContain("4111111111111111")
                .contains("***")
                .startsWith("<Payment>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "US-ASCII",
                "ISO-8859-1",
                "ISO-8859-15",
                "windows-1252",
                "UTF-16BE",
                "UTF-16LE",
                "UTF-16"
            })
    void seesThroughEveryAcceptedEncoding(String name) {
        Charset charset = Charset.forName(name);
        String document = "<cXML><SharedSecret>s3cr3t</SharedSecret><Name>caf\u00e9</Name></cXML>";

        byte[] blanked = SecretBlanking.blank(document.getBytes(charset));

        assertThat(blanked).isEqualTo(document.replace("s3cr3t", "***").getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM037", "UTF-32BE", "UTF-32LE"})
    void keepsNothingItCannotSeeThrough(String name) {
        byte[] document = "<cXML><SharedSecret>s3cr3t</SharedSecret></cXML>".getBytes(Charset.forName(name));

        assertThat(new String(SecretBlanking.blank(document), StandardCharsets.US_ASCII))
                .isEqualTo("[%d bytes in an encoding that is not accepted; not kept]".formatted(document.length));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        String document = "<cXML><Sender><Credential domain='D'><Identity>me</Identity><SharedSecret>s</SharedSecret>"
                + "</Credential><Credential domain='E'><Identity>I</Identity></Credential></Sender>"
                + "<!-- the SharedSecret was checked --><PCard number='1' name='Ada'/><number>5</number></cXML>";

        assertThat(blank(document)).isEqualTo(document.replace(">s<", ">***<").replace("number='1'", "number=\"***\""));
    }

    /** Each would take minutes if one place were looked at again for every tag. */
    @ParameterizedTest
    @CsvSource({
        "<Credential><Identity>me</Identity>, <Identity>",
        "<Credential><Identity>me</Identity>, <Identity a='",
        "<Credential><Identity>me</Identity><Credential>, <Identity></Identity>",
        "<SharedSecret>, <SharedSecret a='",
        "<SharedSecret>, </SharedSecret><SharedSecret a='",
        "<PCard>, <PCard a='",
    })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void staysQuickHoweverManyTagsAStrangerSends(String beginning, String repeated) {
        String document = beginning + repeated.repeat(4 * 1024 * 1024 / repeated.length());

        assertThat(blank(document)).startsWith(beginning);
    }

    @Test
    void returnsTheSameBytesWhenThereIsNothingToBlank() {
        byte[] document = {1, 2, (byte) 0xFF, '<', 'a'};

        assertThat(SecretBlanking.blank(document)).isSameAs(document);
    }

    @Test
    void neverShowsTheSecretOfADamagedDocument() {
        String sound =
                "<cXML a='b'><Credential><Identity>x</Identity><SharedSecret>QQQQQQQQ</SharedSecret></Credential>"
                        + "<UserAgent>u</UserAgent></cXML>";
        int secret = sound.indexOf("QQQQ");
        int name = sound.indexOf("SharedSecret>Q");
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            char[] damaged = sound.toCharArray();
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(damaged.length);
                boolean telling = at >= name && at < secret + 8;
                damaged[at] = telling ? damaged[at] : "<>'\"/ &;![]-x".charAt(random.nextInt(13));
            }
            assertThat(blank(new String(damaged))).as(new String(damaged)).doesNotContain("QQQQQQQQ");
        }
    }
}

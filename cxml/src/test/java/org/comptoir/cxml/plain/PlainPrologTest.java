package org.comptoir.cxml.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPrologTest {

    private static final String WHOLE = """
            <?xml version="1.0" encoding='UTF-8' standalone="no" ?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.069/cXML.dtd" >
            <cXML payloadID="1">""";

    /** The same rule said once more, as an expression. */
    private static final Pattern RULE = Pattern.compile(
            "(?:<\\?xml[ \\r\\n]+version=([\"'])1\\.0\\1(?:[ \\r\\n]+encoding=([\"'])([A-Za-z0-9-]+)\\2)?"
                    + "(?:[ \\r\\n]+standalone=([\"'])(?:yes|no)\\4)?[ \\r\\n]*\\?>)?[ \\t\\r\\n]*"
                    + "(?:<!DOCTYPE[ \\t\\r\\n]+cXML[ \\t\\r\\n]+SYSTEM[ \\t\\r\\n]+([\"'])([A-Za-z0-9:/._-]*)\\5[ \\t\\r\\n]*>)?"
                    + "[ \\t\\r\\n]*");

    private static PlainProlog read(String document) throws NotPlain {
        return PlainProlog.of(document.getBytes(ISO_8859_1), null);
    }

    @Test
    void endsWhereTheRootElementBegins() throws NotPlain {
        PlainProlog prolog = read(WHOLE);

        assertThat(WHOLE.substring(prolog.length())).isEqualTo("<cXML payloadID=\"1\">");
        assertThat(prolog.systemId()).isEqualTo("http://xml.cxml.org/schemas/cXML/1.2.069/cXML.dtd");
        assertThat(prolog.ascii()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.1\"?><cXML>",
                "<?xml\tversion=\"1.0\"?><cXML>",
                "<?xml version=\"1.0\" standalone=\"no\" encoding=\"UTF-8\"?><cXML>",
                "<?xml version=\"1.0\"encoding=\"UTF-8\"?><cXML>",
                "<?xml version=\"1.0\" encoding=\"\"?><cXML>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><cXML>",
                "<!DOCTYPE cXML PUBLIC \"a\" \"b\"><cXML>",
                "<!DOCTYPE cXML SYSTEM \"a\" []><cXML>",
                "<!DOCTYPE cXML SYSTEM \"a\"",
                "<!DOCTYPE cXML SYSTEM 'a\"><cXML>"
            })
    void leavesWhateverElseStandsThereToTheParser(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(NotPlain.class);
    }

    @Test
    void agreesWithTheRuleHoweverThePrologIsDamaged() {
        Random random = new Random(20_261_130);
        int plain = 0;
        for (int i = 0; i < 50_000; i++) {
            String document = damaged(random);
            plain += agrees(document) ? 1 : 0;
        }
        assertThat(plain).isBetween(5_000, 45_000);
    }

    private static String damaged(Random random) {
        String pieces = " \t\r\n\"'<>?=-/.:a1É" + WHOLE;
        StringBuilder text = new StringBuilder(WHOLE);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            char piece = pieces.charAt(random.nextInt(pieces.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, piece);
                case 1 -> text.insert(at, piece);
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }

    /** {@return whether both call it plain} */
    private static boolean agrees(String document) {
        Matcher rule = RULE.matcher(document);
        assertThat(rule.lookingAt()).isTrue();
        String rest = document.substring(rule.end());
        String encoding = rule.group(3);
        boolean known = encoding == null || encoding.matches("(?i)utf-?8|(us-)?ascii");
        try {
            PlainProlog prolog = read(document);
            assertThat(known).as(document).isTrue();
            assertThat(prolog.length()).as(document).isEqualTo(rule.end());
            assertThat(prolog.systemId()).as(document).isEqualTo(rule.group(6));
            return true;
        } catch (NotPlain refused) {
            // the rule stops before such markup, and whoever reads on refuses it
            assertThat(!known || rest.startsWith("<?xml") || rest.startsWith("<!DOCTYPE"))
                    .as(document)
                    .isTrue();
            return false;
        }
    }
}

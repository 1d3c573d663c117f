package org.comptoir.cxml.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.Shared;
import org.comptoir.cxml.binding.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cart as browsers and servers post it, well and badly, where the bodies are on this machine. */
class CorpusFormTest {

    private static final String CART = "FriendsOfCXML-cxml-php-PunchOutOrderMessage-3.xml";

    private static Path derived(String name) {
        return Shared.path("corpus", "cxml", "derived", name);
    }

    private static String written(CxmlDocument cart) {
        return new String(new CxmlWriter(CxmlWriter.Encoding.US_ASCII).write(cart), UTF_8).replace("&#13;", "");
    }

    private static Description description(CxmlDocument cart) {
        return cart.content()
                .message
                .punchOutOrderMessage
                .itemIn
                .get(0)
                .itemDetail
                .description
                .get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "form-cxml-urlencoded-1.txt, , ",
        "form-cXML-urlencoded-nonascii-utf8.txt, Café € ®, ",
        "form-cXML-urlencoded-nonascii-latin1.txt, Café ®, The form is not UTF-8; it was read as windows-1252",
        "form-cxml-urlencoded-ascii-charrefs.txt, Café € ®, ",
        "form-cxml-urlencoded-DOUBLE-encoded.txt, , cxml-urlencoded was percent-encoded twice",
        "form-cxml-base64-1.txt, Café € 日本, ",
        "form-cXML-Base64-wrapped-unescaped-plus.txt, Café>>>???~~~, cxml-base64 has blanks where plus signs were",
        "form-both-fields.txt, , "
    })
    void findsTheSameCartHoweverItWasPosted(String file, String words, String note) throws Exception {
        ReceivedForm received =
                CxmlForm.readBody(Files.readAllBytes(derived(file)), null).orElseThrow();

        CxmlDocument cart = new CxmlReader(CxmlLimits.DEFAULT).read(received.document(), received.charset());
        CxmlDocument original =
                new CxmlReader(CxmlLimits.DEFAULT).read(Files.readAllBytes(Shared.path("corpus", "cxml", CART)), null);
        assertThat(description(cart).text()).startsWith(words == null ? "" : words);
        description(cart).content.clear();
        description(original).content.clear();
        assertThat(written(cart)).isEqualTo(written(original));
        assertThat(received.notes()).isEqualTo(note == null ? List.of() : List.of(note));
    }

    @Test
    void readsWhatABrowserTakesOutOfThePage() throws Exception {
        String page = Files.readString(derived("form-html-page-1.html"));
        String escaped = page.replaceAll("(?s).*name=\"cxml-urlencoded\" value=\"([^\"]*)\".*", "$1");

        ReceivedForm received =
                CxmlForm.read(Map.of("cxml-urlencoded", Escapes.undo(escaped))).orElseThrow();

        assertThat(received.notes()).isEmpty();
        CxmlDocument cart = new CxmlReader(CxmlLimits.DEFAULT).read(received.document(), received.charset());
        assertThat(written(cart)).contains("<PunchOutOrderMessage>");
    }
}

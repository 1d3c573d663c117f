package org.comptoir.gateway.protocol.oci.cart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OciTextTest {

    @Test
    void keepsLineBreaksOfHtmlAndNothingElseOfIt() {
        assertThat(OciText.lines("<p class=\"a\">One<br/>two</p><ul><li>three</li></ul><!-- no --><style>b{}</style>"))
                .isEqualTo("One\ntwo\n\nthree");
        assertThat(OciText.lines("M&uuml;ller &amp; S&#246;hne &lt;5&gt; &#x20AC; &unknown;"))
                .isEqualTo("Müller & Söhne <5> € &unknown;");
    }

    @Test
    void anAngleBracketIsNoTag() {
        assertThat(OciText.oneLine("5 < 6 and 7 > 3, <DN40>, a<b")).isEqualTo("5 < 6 and 7 > 3, <DN40>, a<b");
    }

    @Test
    void tidiesWhiteSpaceAndControlCharacters() {
        assertThat(OciText.lines("  a\tb \r\n\r\n\r\n c\u2028d\u00a0e\u0000\u0007\uFEFF  "))
                .isEqualTo("a b\n\nc\nd e");
        assertThat(OciText.oneLine("a\n\nb\rc")).isEqualTo("a b c");
        assertThat(OciText.key(" a\nb\u0000 ")).isEqualTo("a b");
    }

    @Test
    void composesLettersBeforeItCutsThem() {
        assertThat(OciText.cut(OciText.oneLine("xa\u0308y"), 2)).isEqualTo("xä");
        assertThat(OciText.cut("ab\uD83D\uDD29c", 3)).isEqualTo("ab\uD83D\uDD29");
        assertThat(OciText.cut("ab cd", 3)).isEqualTo("ab");
    }
}

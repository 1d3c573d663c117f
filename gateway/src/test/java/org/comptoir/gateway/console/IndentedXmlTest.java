package org.comptoir.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndentedXmlTest {

    @Test
    void putsOneElementOnALine() {
        String text = IndentedXml.of(
                "<?xml version=\"1.0\"?><cXML a='1'><Header><Empty></Empty><To>x &amp; y</To><Br/></Header></cXML>");

        assertThat(text).isEqualTo("""
                <?xml version="1.0"?>
                <cXML a='1'>
                  <Header>
                    <Empty></Empty>
                    <To>x &amp; y</To>
                    <Br/>
                  </Header>
                </cXML>
                """);
    }

    @Test
    void keepsMixedContentCommentsAndCharacterData() {
        String text = IndentedXml.of("<a>one<b>two</b><!-- <c> --><d><![CDATA[<e>]]></d></a>");

        assertThat(text).isEqualTo("""
                <a>
                  one
                  <b>two</b>
                  <!-- <c> -->
                  <d><![CDATA[<e>]]></d>
                </a>
                """);
    }

    @Test
    void showsABrokenDocumentAsFarAsItGoes() {
        assertThat(IndentedXml.of("</b><a><c>text")).isEqualTo("</b>\n<a>\n  <c>\n    text\n");
        assertThat(IndentedXml.of("<!-- never closed <a>")).isEqualTo("<!-- never closed <a>\n");
        assertThat(IndentedXml.of("<a href=\"x")).isEqualTo("<a href=\"x\n");
    }

    @Test
    void doesNotIndentAHostileNestingWithoutEnd() {
        String text = IndentedXml.of("<a>".repeat(20_000));

        assertThat(text.lines().mapToInt(String::length).max()).hasValue(83);
    }
}

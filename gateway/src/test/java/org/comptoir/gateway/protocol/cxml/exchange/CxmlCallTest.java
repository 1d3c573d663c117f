package org.comptoir.gateway.protocol.cxml.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CxmlCallTest {

    private static String charset(String contentType) {
        return String.valueOf(new CxmlCall(new byte[0], contentType).charset());
    }

    @Test
    void findsTheCharsetHoweverItIsWritten() {
        assertThat(charset("text/xml; charset=UTF-8")).isEqualTo("UTF-8");
        assertThat(charset("text/xml;Charset=\"utf-8\";x=y")).isEqualTo("utf-8");
        assertThat(charset("text/xml")).isEqualTo("null");
        assertThat(charset("text/xml; charset=")).isEqualTo("null");
    }

    @Test
    void knowsXmlFromAllElse() {
        assertThat(CxmlCall.isXml("Text/XML; charset=utf-8")).isTrue();
        assertThat(CxmlCall.isXml("application/xml")).isTrue();
        assertThat(CxmlCall.isXml("text/plain")).isFalse();
        assertThat(CxmlCall.isXml("application/x-www-form-urlencoded")).isFalse();
        assertThat(CxmlCall.isXml(null)).isFalse();
    }
}

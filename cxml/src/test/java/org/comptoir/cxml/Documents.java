package org.comptoir.cxml;

import java.nio.charset.StandardCharsets;

/** Documents for tests, valid unless a test says what is not. */
final class Documents {

    static final String HEADER = """
            <Header><From><Credential domain="NetworkID"><Identity>AN01</Identity></Credential></From>\
            <To><Credential domain="DUNS"><Identity>900000017</Identity></Credential></To>\
            <Sender><Credential domain="NetworkID"><Identity>AN02</Identity><SharedSecret>open sesame</SharedSecret>\
            </Credential><UserAgent>Test 1.0</UserAgent></Sender></Header>""";

    private Documents() {}

    static String setup(String cookie) {
        return request("<PunchOutSetupRequest operation=\"create\"><BuyerCookie>" + cookie
                + "</BuyerCookie><BrowserFormPost><URL>https://buyer.example/cart?a=1&amp;b=2</URL></BrowserFormPost>"
                + "</PunchOutSetupRequest>");
    }

    static String request(String content) {
        return envelope(HEADER + "<Request>" + content + "</Request>");
    }

    static String envelope(String content) {
        return "<cXML payloadID=\"1.2@test\" timestamp=\"2026-11-21T09:30:00+01:00\" xml:lang=\"fr-FR\">" + content
                + "</cXML>";
    }

    static byte[] utf8(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}

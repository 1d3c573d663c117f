package org.comptoir.browser;

import java.util.Optional;

/** A buyer of the demo data, by its credentials. */
enum Buyer {
    GRAND_COMPTE("NetworkID", "AN01000000042-T", "AribaNetworkUserId", "sysadmin@ariba.com", "comptoir-demo-ariba"),
    NORDWERK("DUNS", "880000021", "DUNS", "880000021", "comptoir-demo-coupa");

    /** With markup and an entity, to come back as the same XML content. */
    static final String COOKIE = "req-4711 &amp; &lt;Größe 9&gt;";

    private final String fromDomain;
    private final String from;
    private final String senderDomain;
    private final String sender;
    private final String secret;

    Buyer(String fromDomain, String from, String senderDomain, String sender, String secret) {
        this.fromDomain = fromDomain;
        this.from = from;
        this.senderDomain = senderDomain;
        this.sender = sender;
        this.secret = secret;
    }

    String setupRequest(String returnUrl, String language, Optional<String> selectedPart) {
        return setupRequest(
                returnUrl,
                language,
                "create",
                "",
                selectedPart
                        .map(
                                "<SelectedItem><ItemID><SupplierPartID>%s</SupplierPartID></ItemID></SelectedItem>"
                                        ::formatted)
                        .orElse(""));
    }

    /**
     * @param extrinsics elements before the return address
     * @param items elements after it
     */
    String setupRequest(String returnUrl, String language, String operation, String extrinsics, String items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.061/cXML.dtd">
                <cXML payloadID="%s@buyer.example" timestamp="2026-11-21T09:00:00+00:00" xml:lang="%s">
                  <Header>
                    <From><Credential domain="%s"><Identity>%s</Identity></Credential></From>
                    <To><Credential domain="DUNS"><Identity>900000017</Identity></Credential></To>
                    <Sender>
                      <Credential domain="%s"><Identity>%s</Identity><SharedSecret>%s</SharedSecret></Credential>
                      <UserAgent>Browser test</UserAgent>
                    </Sender>
                  </Header>
                  <Request>
                    <PunchOutSetupRequest operation="%s">
                      <BuyerCookie>%s</BuyerCookie>%s
                      <BrowserFormPost><URL>%s</URL></BrowserFormPost>%s
                    </PunchOutSetupRequest>
                  </Request>
                </cXML>""".formatted(
                        System.nanoTime(),
                        language,
                        fromDomain,
                        from,
                        senderDomain,
                        sender,
                        secret,
                        operation,
                        COOKIE,
                        extrinsics,
                        returnUrl,
                        items);
    }
}

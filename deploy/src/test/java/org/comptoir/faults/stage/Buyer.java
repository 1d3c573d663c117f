package org.comptoir.faults.stage;

/** The demo's two buyers that order by cXML. */
public enum Buyer {
    ARIBA("ariba-demo", "9.50", "NetworkID", "AN01000000042-T", "AribaNetworkUserId", "sysadmin@ariba.com"),
    COUPA("coupa-demo", "11.16", "DUNS", "880000021", "DUNS", "880000021");

    private final String connection;
    private final String price;
    private final String header;

    Buyer(String connection, String price, String domain, String identity, String senderDomain, String sender) {
        this.connection = connection;
        this.price = price;
        this.header = """
                <Header><From><Credential domain="%s"><Identity>%s</Identity></Credential></From>
                <To><Credential domain="DUNS"><Identity>900000017</Identity></Credential></To>
                <Sender><Credential domain="%s"><Identity>%s</Identity><SharedSecret>comptoir-demo-%s</SharedSecret></Credential>
                <UserAgent>Comptoir faults</UserAgent></Sender></Header>
                """.formatted(domain, identity, senderDomain, sender, connection.replace("-demo", ""));
    }

    /** As the gateway calls it. */
    public String connection() {
        return connection;
    }

    /** In EUR, what one AN-1001 costs this buyer below 100 pieces. */
    String price() {
        return price;
    }

    String header() {
        return header;
    }
}

package org.comptoir.gateway.demo;

import java.util.List;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.RegisterPartners.NewClient;
import org.comptoir.gateway.partner.RegisterPartners.NewConnection;
import org.comptoir.gateway.partner.RegisterPartners.NewSecret;
import org.comptoir.gateway.partner.RegisterPartners.NewSender;
import org.comptoir.gateway.partner.SenderId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;

/** Atelier Nord, its two clients and their three procurement suites, all returning to the buyer's own machine. */
record DemoPartners(SupplierId supplier, ClientId grandCompte, ClientId nordwerk) {

    /** Nordwerk's number at Atelier Nord. */
    static final String NORDWERK_NUMBER = "10077";

    private static final Credential ATELIER_NORD = new Credential("DUNS", "900000017");

    static DemoPartners register(RegisterPartners partners) {
        SupplierId supplier = partners.supplier("Atelier Nord");
        ClientId grandCompte = partners.client(new NewClient(supplier, "10042", "Grand Compte SA"));
        ClientId nordwerk = partners.client(new NewClient(supplier, NORDWERK_NUMBER, "Nordwerk GmbH"));

        var hub = new Credential("AribaNetworkUserId", "sysadmin@ariba.com");
        var network = new Credential("NetworkID", "AN01000000042-T");
        SenderId ariba = sender(partners, supplier, "Ariba demo", hub, "comptoir-demo-ariba");
        partners.connection(cxml(supplier, grandCompte, ariba, "ariba-demo", network, DialectChoice.of("ariba")));

        DialectChoice urlencoded = DialectChoice.of("coupa")
                .with(DialectRule.CART_FIELD, "cxml-urlencoded", "the demo shows both form fields");
        var duns = new Credential("DUNS", "880000021");
        SenderId coupa = sender(partners, supplier, "Coupa demo", duns, "comptoir-demo-coupa");
        partners.connection(cxml(supplier, nordwerk, coupa, "coupa-demo", duns, urlencoded));

        var user = new Credential("OCI", "demo");
        SenderId sap = sender(partners, supplier, "SAP demo", user, "comptoir-demo-sap");
        partners.connection(new NewConnection(
                supplier,
                nordwerk,
                sap,
                "sap-demo",
                Protocol.OCI,
                true,
                List.of(ATELIER_NORD),
                List.of(),
                DemoTerms.EUR,
                DialectChoice.of("sap-srm")
                        .with(
                                DialectRule.OCI_UNITS,
                                "EA=PCE BX=BX PK=PK PR=PR SET=SET RO=RO KGM=KGM MTR=MTR LTR=LTR MTK=MTK DZN=DZN",
                                "Nordwerk takes rolls, too"),
                List.of(),
                true,
                List.of()));
        return new DemoPartners(supplier, grandCompte, nordwerk);
    }

    private static SenderId sender(
            RegisterPartners partners, SupplierId supplier, String name, Credential credential, String secret) {
        return partners.sender(new NewSender(supplier, name, List.of(credential), List.of(NewSecret.of(secret))));
    }

    private static NewConnection cxml(
            SupplierId supplier,
            ClientId client,
            SenderId sender,
            String name,
            Credential buyer,
            DialectChoice dialect) {
        return new NewConnection(
                supplier,
                client,
                sender,
                name,
                Protocol.CXML,
                true,
                List.of(ATELIER_NORD),
                List.of(buyer),
                DemoTerms.EUR,
                dialect,
                List.of(),
                true,
                List.of());
    }
}

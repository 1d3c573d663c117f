package org.comptoir.gateway.coresystem.ubl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.coresystem.setting.Setting;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.Credential;

/** Parties and addresses as the order's Peppol BIS has them. */
final class UblParties {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String DUNS_SCHEME = "0060";
    private static final String SCHEME = "schemeID";
    private static final int NAME = 1_000;

    private final XmlText xml;
    private final Wording wording;
    private final SettingValues settings;

    UblParties(XmlText xml, Wording wording, SettingValues settings) {
        this.xml = xml;
        this.wording = wording;
        this.settings = settings;
    }

    void buyer(IncomingOrder order) {
        xml.open("cac:BuyerCustomerParty").open("cac:Party");
        endpoint(UblSettings.BUYER_ENDPOINT, order.connection().buyerCredentials());
        xml.open("cac:PartyIdentification")
                .leaf(
                        "cbc:ID",
                        wording.code(
                                "client.number", order.connection().client().number(), NAME))
                .close();
        String name = wording.text("client.name", order.connection().client().name(), NAME);
        xml.open("cac:PartyName").leaf("cbc:Name", name).close();
        xml.open("cac:PartyLegalEntity").leaf("cbc:RegistrationName", name).close();
        xml.close().close();
    }

    void seller(IncomingOrder order) {
        xml.open("cac:SellerSupplierParty").open("cac:Party");
        endpoint(UblSettings.SELLER_ENDPOINT, List.of(order.connection().supplierCredential()));
        xml.open("cac:PostalAddress")
                .open("cac:Country")
                .leaf("cbc:IdentificationCode", settings.get(UblSettings.SELLER_COUNTRY))
                .close()
                .close();
        xml.open("cac:PartyLegalEntity")
                .leaf("cbc:RegistrationName", settings.get(UblSettings.SELLER_NAME))
                .close();
        xml.close().close();
    }

    /** Who pays. An order that says nothing of it has an address without anything; then the buyer pays. */
    void accounting(IncomingOrder order) {
        Address billTo = order.billTo();
        if (isBlank(billTo)) {
            return;
        }
        String name = wording.text(
                "billTo.name", billTo.name().orElse(order.connection().client().name()), NAME);
        xml.open("cac:AccountingCustomerParty").open("cac:Party");
        billTo.id()
                .ifPresent(id -> xml.open("cac:PartyIdentification")
                        .leaf("cbc:ID", wording.code("billTo.id", id, NAME))
                        .close());
        xml.open("cac:PartyName").leaf("cbc:Name", name).close();
        address("cac:PostalAddress", "billTo", billTo);
        xml.open("cac:PartyLegalEntity").leaf("cbc:RegistrationName", name).close();
        contact("billTo", billTo);
        xml.close().close();
    }

    /** Where to, and whom to ask for there. */
    void delivery(Address shipTo) {
        xml.open("cac:Delivery").open("cac:DeliveryLocation");
        xml.leaf("cbc:ID", wording.code("shipTo.id", shipTo.id().orElse(""), NAME));
        xml.leaf("cbc:Name", wording.text("shipTo.name", shipTo.name().orElse(""), NAME));
        address("cac:Address", "shipTo", shipTo);
        xml.close();
        String party = wording.text("shipTo.name", shipTo.name().orElse(String.join(", ", shipTo.deliverTo())), NAME);
        if (!party.isEmpty()) {
            xml.open("cac:DeliveryParty")
                    .open("cac:PartyName")
                    .leaf("cbc:Name", party)
                    .close();
            contact("shipTo", shipTo);
            xml.close();
        }
        xml.close();
    }

    private void contact(String field, Address address) {
        String name = wording.text(field + ".deliverTo", String.join(", ", address.deliverTo()), NAME);
        String phone = wording.text(field + ".phone", address.phone().orElse(""), NAME);
        String mail = wording.text(field + ".email", address.email().orElse(""), NAME);
        if (!(name + phone + mail).isEmpty()) {
            xml.open("cac:Contact").leaf("cbc:Name", name).leaf("cbc:Telephone", phone);
            xml.leaf("cbc:ElectronicMail", mail).close();
        }
    }

    private void address(String element, String field, Address address) {
        List<String> streets = address.streets().stream()
                .map(street -> wording.text(field + ".streets", street, NAME))
                .filter(street -> !street.isEmpty())
                .toList();
        xml.open(element);
        xml.leaf("cbc:StreetName", streets.isEmpty() ? "" : streets.get(0));
        xml.leaf("cbc:AdditionalStreetName", streets.size() < 2 ? "" : streets.get(1));
        xml.leaf("cbc:CityName", wording.text(field + ".city", address.city().orElse(""), NAME));
        xml.leaf(
                "cbc:PostalZone",
                wording.text(field + ".postalCode", address.postalCode().orElse(""), NAME));
        xml.leaf(
                "cbc:CountrySubentity",
                wording.text(field + ".state", address.state().orElse(""), NAME));
        if (streets.size() > 2) {
            xml.open("cac:AddressLine")
                    .leaf("cbc:Line", String.join(", ", streets.subList(2, streets.size())))
                    .close();
        }
        xml.open("cac:Country")
                .leaf("cbc:IdentificationCode", country(field, address))
                .close();
        xml.close();
    }

    private String country(String field, Address address) {
        String code = address.countryCode()
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .orElse(settings.get(UblSettings.DEFAULT_COUNTRY));
        if (!COUNTRIES.contains(code)) {
            wording.refuse(
                    field + ".countryCode",
                    code.isEmpty()
                            ? "is missing"
                            : "is \"%s\", which is no ISO 3166 code".formatted(wording.oneLine(code)),
                    "set default-country for the target, or have the buyer send the country");
        }
        return wording.oneLine(code);
    }

    private void endpoint(Setting setting, List<Credential> credentials) {
        String set = settings.get(setting);
        String endpoint = !set.isEmpty()
                ? set
                : credentials.stream()
                        .filter(credential -> credential.domain().equalsIgnoreCase("DUNS"))
                        .map(credential -> DUNS_SCHEME + ":" + credential.identity())
                        .findFirst()
                        .orElse("");
        int between = endpoint.indexOf(':');
        if (between < 0) {
            wording.refuse(
                    setting.name(),
                    "is not set and no DUNS number is known",
                    "set %s for the target, such as 0088:7300010000001".formatted(setting.name()));
            return;
        }
        xml.leaf(
                "cbc:EndpointID",
                wording.oneLine(endpoint.substring(between + 1)),
                SCHEME,
                endpoint.substring(0, between));
    }

    private static boolean isBlank(Address address) {
        return address.id().isEmpty()
                && address.name().isEmpty()
                && address.streets().isEmpty()
                && address.city().isEmpty()
                && address.countryCode().isEmpty();
    }
}

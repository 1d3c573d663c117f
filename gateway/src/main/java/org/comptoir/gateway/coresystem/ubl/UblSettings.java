package org.comptoir.gateway.coresystem.ubl;

import java.util.List;
import org.comptoir.gateway.coresystem.format.CommonSettings;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.setting.Setting;

/** What Peppol wants to know beside the order. */
final class UblSettings {

    private static final String ENDPOINT = "[0-9]{4}:[^\\p{C}\\s]{1,135}";
    private static final String ENDPOINT_EXPECTED =
            "a scheme of Peppol's list and a number, such as 0088:7300010000001";

    static final Setting SELLER_ENDPOINT = Setting.of("seller-endpoint", "", "(" + ENDPOINT + ")?", ENDPOINT_EXPECTED);
    static final Setting BUYER_ENDPOINT = Setting.of("buyer-endpoint", "", "(" + ENDPOINT + ")?", ENDPOINT_EXPECTED);
    static final Setting SELLER_NAME =
            Setting.required("seller-name", "\\P{C}{1,200}", "the supplier's registered name");
    static final Setting SELLER_COUNTRY =
            Setting.required("seller-country", "[A-Z]{2}", "an ISO 3166 code, such as FR");
    static final Setting DEFAULT_COUNTRY = Setting.of(
            "default-country", "", "([A-Z]{2})?", "an ISO 3166 code for addresses that name no country, such as FR");
    static final Setting PROFILE = Setting.of(
            "profile",
            "urn:fdc:peppol.eu:poacc:bis:ordering:3",
            "urn:fdc:peppol\\.eu:poacc:bis:(order_only|ordering|advanced_ordering):3",
            "urn:fdc:peppol.eu:poacc:bis:ordering:3 or that of order_only or advanced_ordering");

    private UblSettings() {}

    static List<Setting> all() {
        return List.of(
                SELLER_ENDPOINT,
                BUYER_ENDPOINT,
                SELLER_NAME,
                SELLER_COUNTRY,
                DEFAULT_COUNTRY,
                PROFILE,
                UnitNames.SETTING,
                CommonSettings.LONG_TEXTS);
    }
}

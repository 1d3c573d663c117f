package org.comptoir.gateway.coresystem.idoc;

import java.util.List;
import org.comptoir.gateway.coresystem.format.CommonSettings;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.setting.Setting;

/** What a SAP system wants to hear beside the order, as its partner profile has it. */
final class IdocSettings {

    static final Setting CLIENT = Setting.of("sap-client", "", "[0-9]{0,3}", "three digits, such as 100");
    static final Setting SENDER_PORT =
            Setting.of("sender-port", "COMPTOIR", "[A-Z0-9_]{1,10}", "1 to 10 capitals or digits");
    static final Setting SENDER_TYPE = Setting.of("sender-type", "LS", "KU|LS", "KU (customer) or LS (logical system)");
    static final Setting SENDER = Setting.of("sender", "COMPTOIR", "[^\\p{C}]{1,10}", "1 to 10 characters");
    static final Setting RECIPIENT_PORT =
            Setting.of("recipient-port", "SAP", "[A-Z0-9_]{1,10}", "1 to 10 capitals or digits");
    static final Setting RECIPIENT = Setting.of("recipient", "SAP", "[^\\p{C}]{1,10}", "1 to 10 characters");
    static final Setting SALES_ORGANISATION = Setting.text("sales-organisation", 35);
    static final Setting CHANNEL = Setting.text("distribution-channel", 35);
    static final Setting DIVISION = Setting.text("division", 35);
    static final Setting ORDER_TYPE = Setting.text("order-type", 35);
    static final Setting TEXT_LANGUAGE = Setting.of("text-language", "EN", "[A-Z]{2}", "two capitals, such as EN");
    static final Setting HEAD_TEXT = Setting.of("head-text", "0001", "[A-Z0-9]{1,4}", "a text id of 1 to 4 characters");
    static final Setting LINE_TEXT = Setting.of("line-text", "0001", "[A-Z0-9]{1,4}", "a text id of 1 to 4 characters");
    static final Setting EXTRINSIC_TEXT =
            Setting.of("extrinsic-text", "ZEXT", "[A-Z0-9]{1,4}", "a text id of 1 to 4 characters");

    private IdocSettings() {}

    static List<Setting> all() {
        return List.of(
                CLIENT,
                SENDER_PORT,
                SENDER_TYPE,
                SENDER,
                RECIPIENT_PORT,
                RECIPIENT,
                SALES_ORGANISATION,
                CHANNEL,
                DIVISION,
                ORDER_TYPE,
                TEXT_LANGUAGE,
                HEAD_TEXT,
                LINE_TEXT,
                EXTRINSIC_TEXT,
                UnitNames.SETTING,
                CommonSettings.LONG_TEXTS);
    }
}

package org.comptoir.gateway.coresystem;

import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.partner.SupplierId;

/**
 * A target as its row has it.
 *
 * @param sealed secrets by name, none of them readable
 * @param active whether it takes orders; one that does not still delivers what it took
 * @param version raised by every change
 */
record StoredTarget(SupplierId supplier, CoreTarget target, SettingValues sealed, boolean active, long version) {

    private static final String PREFIX = CoreSystem.TARGET + "/";

    /** How the outbox names it: {@code core-system/7/sap}. */
    String address() {
        return address(supplier, target.name());
    }

    static String address(SupplierId supplier, String name) {
        return PREFIX + supplier.value() + "/" + name;
    }

    /** What a secret is sealed for. */
    static String purpose(SupplierId supplier, String name, String secret) {
        return address(supplier, name) + "/" + secret;
    }

    static boolean isAddress(String text) {
        return text.startsWith(PREFIX);
    }
}

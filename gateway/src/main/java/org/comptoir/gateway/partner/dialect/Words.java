package org.comptoir.gateway.partner.dialect;

import java.util.Locale;

/** Constants as data files spell them: {@code AS_STATUS} is {@code as-status}. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.comptoir.gateway.access.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the holder of an API token may do, as the token was issued; written {@code catalog:write}, {@code ship-notices:write}. */
public enum ApiScope {
    ORDERS_READ,
    /** Sends again what is stuck, or says that it has arrived. */
    DELIVERIES_WRITE,
    /** Says for the core system what becomes of an order. */
    CONFIRMATIONS_WRITE,
    /** Says for the core system what leaves of an order. */
    SHIP_NOTICES_WRITE,
    /** Charges and credits for the core system what was ordered. */
    INVOICES_WRITE,
    /** Releases what a person should look at, so it is given to few. */
    ORDERS_DECIDE,
    CATALOG_READ,
    CATALOG_WRITE,
    CONTRACTS_READ,
    CONTRACTS_WRITE,
    /** Apart from writing, so that two systems can keep four eyes. */
    CONTRACTS_APPROVE,
    PRICES_READ,
    TARGETS_READ,
    /** Says where orders go, so it is given to few. */
    TARGETS_WRITE,
    EXPORTS_READ,
    EXPORTS_WRITE,
    /** Who did what; for auditors and whoever watches the chain. */
    AUDIT_READ,
    /** Says for how long records are kept, which removes older ones for good; so it is given to few. */
    RETENTION_WRITE,
    /** Finds one person in everything that is kept, and erases them for good; so it is given to few. */
    PERSONS_ERASE;

    private static final String BETWEEN = " ";

    public String text() {
        int may = name().lastIndexOf('_');
        String thing = name().substring(0, may).replace('_', '-');
        return (thing + ":" + name().substring(may + 1)).toLowerCase(Locale.ROOT);
    }

    public static Set<ApiScope> all() {
        return EnumSet.allOf(ApiScope.class);
    }

    /** As one column holds them, in one order. */
    static String write(Collection<ApiScope> scopes) {
        return scopes.stream().sorted().map(ApiScope::text).collect(Collectors.joining(BETWEEN));
    }

    /** A name that an older or newer version gave out grants nothing here. */
    static Set<ApiScope> read(String column) {
        Set<String> names = Set.of(column.split(BETWEEN, -1));
        return Arrays.stream(values())
                .filter(scope -> names.contains(scope.text()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}

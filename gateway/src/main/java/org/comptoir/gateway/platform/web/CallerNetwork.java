package org.comptoir.gateway.platform.web;

import java.util.List;

/** The network from which somebody calls, for counting: whoever has an IPv6 network changes the address within it at will. */
public final class CallerNetwork {

    private static final int LONGEST = 64;
    private static final int GROUPS_OF_A_NETWORK = 4;
    private static final int GROUPS_OF_AN_ADDRESS = 8;

    private CallerNetwork() {}

    /** @param address as the server tells it, an IPv6 address with all its groups; an IPv4 address stays as it is */
    public static String of(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == GROUPS_OF_AN_ADDRESS
                ? String.join(":", List.of(groups).subList(0, GROUPS_OF_A_NETWORK)) + "::/64"
                : address.substring(0, Math.min(address.length(), LONGEST));
    }
}

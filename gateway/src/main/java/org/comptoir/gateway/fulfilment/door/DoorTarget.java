package org.comptoir.gateway.fulfilment.door;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A buyer's door as the outbox names it: {@code buyer/7/ariba}.
 *
 * @param connection its name
 */
public record DoorTarget(long supplier, String connection) {

    /** Before all of them. */
    public static final String BUYER = "buyer";

    /** Where everything goes that is about an order of a try-out: it never reaches a buyer's door. */
    public static final String TRY_OUT = "try-out";

    private static final Pattern TARGET = Pattern.compile(BUYER + "/([0-9]{1,18})/(.+)");

    public static DoorTarget of(long supplier, String connection) {
        return new DoorTarget(supplier, connection);
    }

    /** Empty for a target of somebody else. */
    public static Optional<DoorTarget> find(String target) {
        Matcher parts = TARGET.matcher(target);
        return parts.matches()
                ? Optional.of(new DoorTarget(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    public String text() {
        return "%s/%d/%s".formatted(BUYER, supplier, connection);
    }
}

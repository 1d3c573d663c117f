package org.comptoir.gateway.delivery;

import java.util.regex.Pattern;

/**
 * What a person or a script decides about a delivery.
 *
 * @param actor who decides, such as {@code user:admin}
 * @param reason in their words, 3 to 300 printable characters
 */
public record Decision(long supplierId, String actor, String reason) {

    private static final Pattern REASON = Pattern.compile("\\P{C}{3,300}");

    public Decision {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("A decision needs a reason of 3 to 300 printable characters");
        }
    }

    public static boolean isReason(String text) {
        return REASON.matcher(text).matches();
    }
}

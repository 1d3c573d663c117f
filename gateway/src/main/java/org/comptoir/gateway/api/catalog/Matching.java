package org.comptoir.gateway.api.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of a request: {@code If-Match} and {@code If-None-Match: *}. */
final class Matching {

    private static final int TAG_BYTES = 16;

    private final @Nullable String ifMatch;
    private final @Nullable String ifNoneMatch;

    Matching(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        this.ifMatch = ifMatch;
        this.ifNoneMatch = ifNoneMatch;
    }

    /** @param standing the tag of what is there; empty where nothing is */
    boolean holds(Optional<String> standing) {
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*") && standing.isPresent()) {
            return false;
        }
        if (ifMatch == null) {
            return true;
        }
        return standing.isPresent()
                && Arrays.stream(ifMatch.split(",", -1))
                        .map(Asked::tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(standing.get()));
    }

    /** A tag for what has no version of its own. */
    static String tagOf(Object content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, TAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

package org.comptoir.gateway.catalog.assortment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What exists for somebody: articles that one of the including rules meets, all where there is none, without those that an
 * excluding rule meets. Excluding always wins and the order of rules says nothing, so several assortments together are one: the
 * rules of all.
 *
 * @param key equal keys are equal rules; short, for it is compared in every question; blank for every article
 */
public record Assortment(String key, List<AssortmentRule> includes, List<AssortmentRule> excludes) {

    /** Every article. */
    public static final Assortment EVERYTHING = new Assortment("", List.of(), List.of());

    private static final int DIGEST_BYTES = 16;

    public Assortment {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    public static Assortment of(List<AssortmentRule> includes, List<AssortmentRule> excludes) {
        return includes.isEmpty() && excludes.isEmpty()
                ? EVERYTHING
                : new Assortment(digest(keys(includes) + "\u001D" + keys(excludes)), includes, excludes);
    }

    /** What exists for who holds them all. */
    public static Assortment all(Collection<Assortment> held) {
        List<AssortmentRule> includes = new ArrayList<>();
        List<AssortmentRule> excludes = new ArrayList<>();
        for (Assortment each : held) {
            includes.addAll(each.includes);
            excludes.addAll(each.excludes);
        }
        return of(includes, excludes);
    }

    private static String keys(List<AssortmentRule> rules) {
        return rules.stream().map(AssortmentRule::key).sorted().distinct().collect(Collectors.joining("\u001E"));
    }

    /** Thirty-two hexadecimal digits. */
    public static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** How many part numbers its lists name. */
    public int listed() {
        return includes.stream().mapToInt(rule -> rule.parts().size()).sum()
                + excludes.stream().mapToInt(rule -> rule.parts().size()).sum();
    }

    /** What it takes in memory, about. */
    long bytes() {
        long bytes = 200L + key.length();
        for (List<AssortmentRule> rules : List.of(includes, excludes)) {
            for (AssortmentRule rule : rules) {
                bytes += 100 + rule.parts().bytes();
            }
        }
        return bytes;
    }
}

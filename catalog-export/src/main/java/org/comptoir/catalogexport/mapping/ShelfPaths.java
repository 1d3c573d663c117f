package org.comptoir.catalogexport.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogReceiver;

/**
 * Paths such as {@code Tools > Drills} as a tree of shelves: each shelf is told once, before the first article on it. Its
 * code is made of the names on its path, so the same path is the same shelf in the next file.
 */
public final class ShelfPaths {

    private static final int MOST_SHELVES = 100_000;
    private static final int LONGEST_CODE = 64;
    private static final int HASH_LENGTH = 9;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS = Pattern.compile("^-+|-+$");

    private final Map<String, String> codes = new HashMap<>();

    /** @return the code of the last shelf of the path, blank for a blank path or past the limit of shelves */
    public String code(long line, String path, String separator, String language, CatalogReceiver receiver) {
        String parent = "";
        String sofar = "";
        for (String name : names(path, separator)) {
            sofar = sofar.isEmpty() ? name : sofar + "\u0000" + name;
            String known = codes.get(sofar);
            if (known == null) {
                if (codes.size() >= MOST_SHELVES) {
                    return "";
                }
                known = slug(sofar);
                codes.put(sofar, known);
                receiver.category(new CatalogCategory(line, known, parent, names(name, language, known)));
            }
            parent = known;
        }
        return parent;
    }

    private static Map<String, String> names(String name, String language, String code) {
        return language.isBlank() ? Map.of("en", name.isBlank() ? code : name) : Map.of(language, name);
    }

    private static List<String> names(String path, String separator) {
        List<String> names = new ArrayList<>();
        for (String name : path.split(Pattern.quote(separator), -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** 1 to 64 of a-z, 0-9 and hyphen; what had to be cut or dropped is told apart by a hash of the whole. */
    public static String slug(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = HYPHENS.matcher(hyphened).replaceAll("");
        boolean whole = slug.length() <= LONGEST_CODE && !slug.isEmpty() && isAscii(plain);
        if (whole) {
            return slug;
        }
        String start = slug.substring(0, Math.min(slug.length(), LONGEST_CODE - HASH_LENGTH));
        String hash = "%08x".formatted(text.hashCode());
        return start.isEmpty() ? hash : HYPHENS.matcher(start).replaceAll("") + "-" + hash;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}

package org.comptoir.gateway.console.connection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;

/** A first guess at what a field is, which a person looks at before it is saved. */
final class Proposal {

    /** Refused when saved: whoever leaves it there is told what may stand instead. */
    private static final String NO_GUESS = "?";

    private static final Map<Meaning, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put(Meaning.MAIL, List.of("mail"));
        PARTS.put(Meaning.PHONE, List.of("phone", "tel", "mobile"));
        PARTS.put(Meaning.COST_CENTRE, List.of("cost", "kostl", "kostenst"));
        PARTS.put(Meaning.SITE, List.of("shipto", "addressid", "site"));
        PARTS.put(Meaning.FIRST_NAME, List.of("first", "given", "vorname", "prenom"));
        PARTS.put(Meaning.LAST_NAME, List.of("last", "surname", "family", "nachname"));
        PARTS.put(Meaning.USER, List.of("userid", "login", "unique", "uid"));
        PARTS.put(Meaning.NAME, List.of("name", "requester", "requestor"));
    }

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private Proposal() {}

    static String person(String name) {
        String letters = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return PARTS.entrySet().stream()
                .filter(meaning -> meaning.getValue().stream().anyMatch(letters::contains))
                .map(meaning -> meaning.getKey().word())
                .findFirst()
                .orElse(NO_GUESS);
    }

    /** As most programs write names: {@code Cost Center} to {@code costCenter}. */
    static String order(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : BETWEEN_WORDS.splitAsStream(name).toList()) {
            if (!word.isEmpty()) {
                String small = word.toLowerCase(Locale.ROOT);
                written.append(
                        written.length() == 0
                                ? small
                                : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1));
            }
        }
        return written.length() == 0 ? name : written.toString();
    }
}

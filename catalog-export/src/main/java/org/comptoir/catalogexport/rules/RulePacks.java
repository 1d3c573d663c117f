package org.comptoir.catalogexport.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.Refusal.Weight;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.catalogexport.mapping.ItemField;
import org.comptoir.catalogexport.rules.Rule.Source;
import org.comptoir.catalogexport.rules.RulePack.Changes;
import org.comptoir.catalogexport.rules.RulePack.Withdrawals;

/** Rule packs as JSON: those that come with us, and anybody's own. */
public final class RulePacks {

    /** The destinations we have rules or ways for. */
    public static final List<String> NAMES =
            List.of("ariba", "coupa", "jaggaer", "meplato", "onventis", "oracle", "simple-system", "unite");

    private RulePacks() {}

    /** Empty for a name that is none of {@link #NAMES}. */
    public static Optional<RulePack> named(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream json = RulePacks.class.getResourceAsStream(name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("The rule pack %s is missing".formatted(name));
            }
            return Optional.of(fromJson(new String(json.readAllBytes(), UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a pack:
     *
     * <pre>{@code
     * {"name":"unite", "destination":"Unite", "formats":["bmecat1.2"], "changes":"none", "withdrawals":"omit",
     *  "sources":{"aid":{"title":"SUPPLIER_AID", "address":"https://…", "seen":"2026-11-29"}},
     *  "rules":[{"field":"id", "kind":"longest", "value":"29", "source":"aid"}]}
     * }</pre>
     *
     * @throws IllegalArgumentException if the text is no pack, or a rule has no source; names every mistake
     */
    public static RulePack fromJson(String json) {
        List<String> problems = new ArrayList<>();
        Members members = Members.of(
                JsonText.parse(json),
                (path, rule) -> problems.add("%s: %s".formatted(path.isEmpty() ? "the pack" : path, rule)));
        Map<String, Source> sources = new HashMap<>(members.objects(
                "sources", source -> new Source(source.text("title"), source.text("address"), source.text("seen"))));
        String name = members.text("name");
        String destination = members.text("destination");
        List<String> formats = List.of(members.text("formats").split("\\s+", -1)).stream()
                .filter(format -> !format.isBlank())
                .toList();
        Changes changes = word(Changes.class, members.text("changes"), Changes.NONE, "changes", problems);
        Withdrawals withdrawals =
                word(Withdrawals.class, members.text("withdrawals"), Withdrawals.OMIT, "withdrawals", problems);
        List<Optional<Rule>> rules = members.each("rules", rule -> rule(rule, sources, problems));
        members.refuseOthers();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The rule pack has mistakes: " + String.join("; ", problems));
        }
        return new RulePack(
                name,
                destination,
                formats,
                changes,
                withdrawals,
                rules.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<Rule> rule(Members members, Map<String, Source> sources, List<String> problems) {
        String told = members.text("field");
        Optional<ItemField> field = ItemField.of(told);
        Rule.Kind kind = word(Rule.Kind.class, members.text("kind"), Rule.Kind.REQUIRED, "rule of " + told, problems);
        String value = members.text("value");
        Weight weight = members.text("weight").equals("warn") ? Weight.WARNED : Weight.REFUSED;
        Source source = sources.get(members.text("source"));
        if (field.isEmpty()) {
            problems.add("\"%s\" is no field of an article".formatted(told));
        }
        if (source == null) {
            problems.add("the rule of %s has no source; name one of %s".formatted(told, sources.keySet()));
        }
        if (counts(kind) && !value.matches("[0-9]{1,9}")) {
            problems.add("the rule of %s needs a whole number, not \"%s\"".formatted(told, value));
        }
        return field.isEmpty() || source == null
                ? Optional.empty()
                : Optional.of(new Rule(field.get(), kind, value, weight, source));
    }

    private static boolean counts(Rule.Kind kind) {
        return switch (kind) {
            case LONGEST, LONGEST_BYTES, DECIMALS, DIGITS -> true;
            case REQUIRED, FORBIDDEN, ONE_OF, POSITIVE -> false;
        };
    }

    private static <E extends Enum<E>> E word(
            Class<E> words, String told, E otherwise, String place, List<String> problems) {
        String wanted = told.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(wanted)) {
                return word;
            }
        }
        if (!told.isEmpty()) {
            problems.add("%s: \"%s\" is not known".formatted(place, told));
        }
        return otherwise;
    }
}

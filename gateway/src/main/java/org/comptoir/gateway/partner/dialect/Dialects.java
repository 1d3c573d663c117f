package org.comptoir.gateway.partner.dialect;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.partner.dialect.DialectChoice.OwnRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;

/** The dialects that ship, and how a connection inherits from them: base, then its dialect, then its own rules. */
public final class Dialects {

    /** For a suite nobody here has a document of. */
    public static final String GENERIC = "generic";

    private static final String BASE = "base";
    private static final List<String> NAMES =
            List.of("ariba", "coupa", "jaggaer", "oracle", "unimarket", "workday", GENERIC);

    private final DialectFile base;
    private final Map<String, DialectFile> files;

    Dialects(DialectFile base, Map<String, DialectFile> files) {
        this.base = base;
        this.files = new LinkedHashMap<>(files);
    }

    /** Read once. */
    private static final class Shipped {
        private static final Dialects ALL = load();

        private static Dialects load() {
            Map<String, DialectFile> files = new LinkedHashMap<>();
            NAMES.forEach(name -> files.put(name, read(name)));
            return new Dialects(read(BASE), files);
        }

        private static DialectFile read(String name) {
            String file = name + ".json";
            try (InputStream content = requireNonNull(Dialects.class.getResourceAsStream(file), file)) {
                return DialectFile.read(file, content);
            } catch (IOException broken) {
                throw new UncheckedIOException("Cannot read " + file, broken);
            }
        }
    }

    public static Dialects shipped() {
        return Shipped.ALL;
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** What the suite is, for people: {@code SAP Ariba, SAP Business Network}. */
    public String about(String dialect) {
        return file(dialect).about();
    }

    /** The dialect without rules of a connection's own. */
    public Dialect dialect(String name) {
        return dialect(DialectChoice.of(name));
    }

    /** @throws IllegalArgumentException naming the dialect, or the rule and value, that does not exist */
    public Dialect dialect(DialectChoice choice) {
        Map<DialectRule, EffectiveRule> effective = new EnumMap<>(DialectRule.class);
        add(effective, base, Origin.BASE);
        add(effective, file(choice.dialect()), Origin.DIALECT);
        choice.own().forEach((key, own) -> {
            DialectRule rule = check(key, own.value());
            effective.put(rule, new EffectiveRule(rule, own.value(), Origin.CONNECTION, own.reason()));
        });
        return new Dialect(choice.dialect(), effective);
    }

    /**
     * The rule of that name, if it may have that value.
     *
     * @throws IllegalArgumentException if not
     */
    public static DialectRule check(String key, String value) {
        DialectRule rule = DialectRule.find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no rule %s. Those there are stand in docs/protocol/dialects.md".formatted(key)));
        try {
            rule.read(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Rule %s: %s".formatted(key, wrong.getMessage()), wrong);
        }
        return rule;
    }

    private DialectFile file(String dialect) {
        DialectFile file = files.get(dialect);
        if (file == null) {
            throw new IllegalArgumentException(
                    "There is no dialect %s. Choose one of %s".formatted(dialect, String.join(", ", names())));
        }
        return file;
    }

    private static void add(Map<DialectRule, EffectiveRule> effective, DialectFile file, Origin origin) {
        file.rules()
                .forEach((rule, sourced) ->
                        effective.put(rule, new EffectiveRule(rule, sourced.value(), origin, sourced.source())));
    }

    /** For an override as rows keep it: a rule of an older or newer release is no reason to lose the connection. */
    public static boolean knows(String key, OwnRule own) {
        try {
            check(key, own.value());
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}

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

/** The dialects of a tongue that ship, and how a connection inherits from them: base, then its dialect, then its own rules. */
public final class Dialects {

    /** For a suite nobody here has a document of. */
    public static final String GENERIC = "generic";

    private static final String BASE = "base";
    private static final Map<Tongue, List<String>> NAMES = Map.of(
            Tongue.CXML,
            List.of("ariba", "coupa", "jaggaer", "oracle", "unimarket", "workday", GENERIC),
            Tongue.OCI,
            List.of(
                    "sap-srm",
                    "sap-ecc",
                    "sap-s4",
                    "onventis",
                    "unite",
                    "meplato",
                    "jaggaer-oci",
                    "infor",
                    "ifs",
                    "opuscapita",
                    GENERIC));

    private final Tongue tongue;
    private final DialectFile base;
    private final Map<String, DialectFile> files;

    Dialects(Tongue tongue, DialectFile base, Map<String, DialectFile> files) {
        this.tongue = tongue;
        this.base = base;
        this.files = new LinkedHashMap<>(files);
    }

    /** Read once. */
    private static final class Shipped {
        private static final Map<Tongue, Dialects> ALL = load();

        private static Map<Tongue, Dialects> load() {
            Map<Tongue, Dialects> all = new EnumMap<>(Tongue.class);
            for (Tongue tongue : Tongue.values()) {
                Map<String, DialectFile> files = new LinkedHashMap<>();
                requireNonNull(NAMES.get(tongue)).forEach(name -> files.put(name, read(tongue, name)));
                all.put(tongue, new Dialects(tongue, read(tongue, BASE), files));
            }
            return all;
        }

        private static DialectFile read(Tongue tongue, String name) {
            String file = "%s/%s.json".formatted(tongue.folder(), name);
            try (InputStream content = requireNonNull(Dialects.class.getResourceAsStream(file), file)) {
                return DialectFile.read(tongue, file, content);
            } catch (IOException broken) {
                throw new UncheckedIOException("Cannot read " + file, broken);
            }
        }
    }

    /** All dialects of a tongue. */
    public static Dialects of(Tongue tongue) {
        return requireNonNull(Shipped.ALL.get(tongue));
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
            DialectRule rule = check(tongue, key, own.value());
            put(effective, new EffectiveRule(rule, own.value(), Origin.CONNECTION, own.reason()));
        });
        return new Dialect(tongue, choice.dialect(), effective);
    }

    /**
     * The rule of that name, if dialects of that tongue have it and it may have that value.
     *
     * @throws IllegalArgumentException if not
     */
    public static DialectRule check(Tongue tongue, String key, String value) {
        DialectRule rule = DialectRule.find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no rule %s. Those there are stand in docs/protocol/dialects.md".formatted(key)));
        if (!rule.isOf(tongue)) {
            throw new IllegalArgumentException(
                    "Rule %s means nothing to a connection that speaks %s".formatted(key, tongue));
        }
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
            throw new IllegalArgumentException("There is no dialect %s of %s. Choose one of %s"
                    .formatted(dialect, tongue, String.join(", ", names())));
        }
        return file;
    }

    private static void add(Map<DialectRule, EffectiveRule> effective, DialectFile file, Origin origin) {
        file.rules()
                .forEach((rule, sourced) ->
                        put(effective, new EffectiveRule(rule, sourced.value(), origin, sourced.source())));
    }

    private static void put(Map<DialectRule, EffectiveRule> effective, EffectiveRule stronger) {
        effective.merge(stronger.rule(), stronger, (weaker, added) -> added.over(weaker));
    }

    /** For an override as rows keep it: a rule of an older or newer release is no reason to lose the connection. */
    public static boolean knows(Tongue tongue, String key, OwnRule own) {
        try {
            check(tongue, key, own.value());
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}

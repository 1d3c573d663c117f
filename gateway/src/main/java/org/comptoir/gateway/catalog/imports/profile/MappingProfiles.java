package org.comptoir.gateway.catalog.imports.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.gateway.partner.SupplierId;

/** A supplier's mapping profiles: what the columns of its tables mean. */
@ApplicationScoped
public class MappingProfiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST = 200_000;
    private static final int MOST = 200;

    private final ProfileRows rows;
    private final Clock clock;

    @Inject
    MappingProfiles(ProfileRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected MappingProfiles() {
        this(null, null);
    }

    /** By name. */
    public List<MappingProfile> all(SupplierId supplier) {
        return rows.all(supplier);
    }

    public Optional<MappingProfile> find(SupplierId supplier, String name) {
        return rows.find(supplier, name);
    }

    /**
     * Keeps a mapping under a name; the same again changes nothing.
     *
     * @param expected the version it must have now; empty where any will do
     */
    @Transactional
    public ProfileOutcome put(SupplierId supplier, String name, String mapping, OptionalLong expected, String actor) {
        Optional<String> problem = problem(supplier, name, mapping);
        if (problem.isPresent()) {
            return new ProfileOutcome.Refused(problem.get());
        }
        Optional<MappingProfile> standing = rows.find(supplier, name);
        if (expected.isPresent() && standing.map(MappingProfile::version).orElse(0L) != expected.getAsLong()) {
            return new ProfileOutcome.Overtaken();
        }
        if (standing.filter(known -> known.mapping().equals(mapping)).isPresent()) {
            return new ProfileOutcome.Kept(standing.get(), false);
        }
        boolean written = standing.isEmpty()
                ? rows.add(supplier, name, mapping, clock.instant(), actor)
                : rows.change(
                        supplier,
                        new MappingProfile(name, mapping, standing.get().version(), clock.instant(), actor));
        return written
                ? new ProfileOutcome.Kept(rows.find(supplier, name).orElseThrow(), standing.isEmpty())
                : new ProfileOutcome.Overtaken();
    }

    /** @return false where there was none */
    @Transactional
    public boolean delete(SupplierId supplier, String name) {
        return rows.delete(supplier, name);
    }

    private Optional<String> problem(SupplierId supplier, String name, String mapping) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("A profile's name has 1 to 64 letters, digits, dots, hyphens or underscores");
        }
        if (mapping.length() > LONGEST) {
            return Optional.of("The mapping has more than %d characters".formatted(LONGEST));
        }
        if (rows.all(supplier).size() >= MOST && rows.find(supplier, name).isEmpty()) {
            return Optional.of("There are %d profiles already: delete one that nobody uses".formatted(MOST));
        }
        try {
            Mapping.fromJson(mapping);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}

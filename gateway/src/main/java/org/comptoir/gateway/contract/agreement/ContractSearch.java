package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.partner.SupplierId;

/** Contracts for people and scripts to read; drafts too. */
@ApplicationScoped
public class ContractSearch {

    private final ContractReadings readings;
    private final Clock clock;

    @Inject
    ContractSearch(ContractReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractSearch() {
        this(null, null);
    }

    /** @param next what to give as {@code after} for the page below; empty on the last */
    public record Page(List<ContractVersion> contracts, OptionalLong next) {}

    /** A rule and the id by which explanations name it. */
    public record NumberedRule(long id, PriceRule rule) {}

    /** The latest version of each contract, the oldest contract first. */
    public Page list(SupplierId supplier, OptionalLong after, int limit) {
        return page(readings.list(supplier, after.orElse(0), limit + 1), limit);
    }

    private static Page page(List<ContractVersion> found, int limit) {
        boolean more = found.size() > limit;
        List<ContractVersion> page = more ? found.subList(0, limit) : found;
        return new Page(page, more ? OptionalLong.of(page.get(limit - 1).id()) : OptionalLong.empty());
    }

    /**
     * The latest version of each contract, the newest contract first, for people.
     *
     * @param filter part of the number, or of the name or the number of whom it is for; blank for all
     * @param before the {@code next} of the page above
     */
    public Page newest(
            SupplierId supplier, String filter, Optional<VersionState> state, OptionalLong before, int limit) {
        return page(readings.newest(supplier, filter, state, before.orElse(Long.MAX_VALUE), limit + 1), limit);
    }

    public Optional<ContractVersion> latest(SupplierId supplier, String number) {
        return readings.latest(supplier, number);
    }

    /** The newest first. */
    public List<ContractVersion> versions(SupplierId supplier, String number) {
        return readings.versions(supplier, number);
    }

    /** Of those versions, the newest first, the one that makes prices today (UTC); empty where none does. */
    public Optional<ContractVersion> inForceToday(List<ContractVersion> versions) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return versions.stream()
                .filter(version -> version.hasBegun(today))
                .findFirst()
                .filter(version -> version.isActive(today));
    }

    public Optional<ContractVersion> version(SupplierId supplier, String number, int version) {
        return readings.version(supplier, number, version);
    }

    /** @param after the id of the last rule seen, 0 at the start */
    public List<NumberedRule> rules(SupplierId supplier, ContractVersion version, long after, int limit) {
        return readings.rules(supplier, version, after, limit);
    }
}

package org.comptoir.gateway.console.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.journal.trail.CheckTrail;
import org.comptoir.gateway.journal.trail.TrailCheck;
import org.comptoir.gateway.journal.trail.TrailPage;
import org.comptoir.gateway.journal.trail.TrailSearch;
import org.jspecify.annotations.Nullable;

/** The audit trail: who did what to which thing, and whether anybody has touched what was written. */
@Named
@RequestScoped
public class AuditPage {

    private static final String ADDRESS = "/console/audit";
    private static final String FILE = "/console/audit-file";
    private static final List<String> FILTERS = List.of("of", "actor", "action", "subject", "since", "until");

    private final PageView page;
    private final TrailSearch search;
    private final CheckTrail check;
    private @Nullable TrailPage found;

    @Inject
    AuditPage(PageView page, TrailSearch search, CheckTrail check) {
        this.page = page;
        this.search = search;
        this.check = check;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditPage() {
        this(null, null, null);
    }

    /** Checks the chain where its form asks for it, before anything is written. */
    public void load() {
        OptionalLong owner = AskedTrail.owner(page);
        if (page.isPosted() && owner.isPresent()) {
            check.check(owner.getAsLong(), page.actor());
            page.goTo(getAddress());
        }
    }

    public boolean isOfInstallation() {
        return AskedTrail.isOfInstallation(page);
    }

    /** Whether the one who looks sees events of the whole installation, too. */
    public boolean isEverywhere() {
        return page.getCaller().supplierId() == 0;
    }

    /** The page without its filters. */
    public String getAddress() {
        return isOfInstallation() ? page.link(ADDRESS, "of", AskedTrail.INSTALLATION) : page.link(ADDRESS);
    }

    public String getInstallation() {
        return page.link(ADDRESS, "of", AskedTrail.INSTALLATION);
    }

    public String getSupplier() {
        return page.link(ADDRESS);
    }

    /** What is shown here, as a file. */
    public String file(String ending) {
        StringBuilder address = new StringBuilder(page.link(FILE, "as", ending));
        for (String filter : FILTERS) {
            page.parameter(filter)
                    .ifPresent(value -> address.append('&')
                            .append(filter)
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return address.toString();
    }

    public TrailPage getEvents() {
        if (found == null) {
            OptionalLong owner = AskedTrail.owner(page);
            found = owner.isEmpty()
                    ? new TrailPage(List.of(), OptionalLong.empty())
                    : search.list(AskedTrail.of(page, owner.getAsLong()), page.before(), PageView.ROWS);
        }
        return found;
    }

    /** The last check; empty where nobody has checked yet. */
    public Optional<TrailCheck> getChecked() {
        return AskedTrail.owner(page).stream()
                .mapToObj(check::last)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** When the chain begins. */
    public Optional<Instant> getBegin() {
        return AskedTrail.owner(page).stream()
                .mapToObj(search::begin)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean isFiltered() {
        return FILTERS.stream()
                .skip(1)
                .anyMatch(filter -> page.parameter(filter).isPresent());
    }
}

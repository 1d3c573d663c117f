package org.comptoir.gateway.console.audit;

import java.time.Duration;
import java.util.OptionalLong;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.partner.SupplierId;

/** What an address asks of the audit trail. */
final class AskedTrail {

    /** Events of the whole installation, for its own people. */
    static final String INSTALLATION = "installation";

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private AskedTrail() {}

    static boolean isOfInstallation(PageView page) {
        return page.getCaller().supplierId() == 0 && page.value("of").equals(INSTALLATION);
    }

    /** Whose events: a supplier's, or 0 for the installation's; empty in a bare installation. */
    static OptionalLong owner(PageView page) {
        return isOfInstallation(page)
                ? OptionalLong.of(0)
                : page.supplier().stream().mapToLong(SupplierId::value).findFirst();
    }

    static TrailQuery of(PageView page, long owner) {
        return new TrailQuery(
                owner,
                page.parameter("actor"),
                page.parameter("action"),
                page.parameter("subject"),
                page.day("since"),
                page.day("until").map(day -> day.plus(ONE_DAY)));
    }
}

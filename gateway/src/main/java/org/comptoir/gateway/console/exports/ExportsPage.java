package org.comptoir.gateway.console.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.Overview;
import org.jspecify.annotations.Nullable;

/** The list of publications: for whom, where to, how the last run went, when the next one begins. */
@Named
@RequestScoped
public class ExportsPage {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final PageView page;
    private final Speech speech;
    private final PublishCatalog exports;
    private @Nullable List<Overview> all;

    @Inject
    ExportsPage(PageView page, Speech speech, PublishCatalog exports) {
        this.page = page;
        this.speech = speech;
        this.exports = exports;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportsPage() {
        this(null, null, null);
    }

    /** How often it runs, in words. */
    public String rhythm(Overview each) {
        int minutes = each.rhythm().everyMinutes().orElse(0);
        if (minutes == 0) {
            return speech.text("export.rhythm.asked");
        }
        if (minutes % DAY == 0) {
            return speech.text("export.rhythm.days", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? speech.text("export.rhythm.hours", minutes / HOUR)
                : speech.text("export.rhythm.minutes", minutes);
    }

    /** The report of its last run; empty where it has none. */
    public String runOf(Overview each) {
        return each.lastRun()
                .map(run -> ExportRunPage.address(page, each.name(), run.id()))
                .orElse("");
    }

    /** By name. */
    public List<Overview> getAll() {
        if (all == null) {
            all = page.supplier().map(exports::overview).orElse(List.of());
        }
        return all;
    }
}

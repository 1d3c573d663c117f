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
        return Rhythm.words(speech, each.rhythm().everyMinutes());
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

package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.SessionSearch;
import org.comptoir.gateway.punchout.SessionSummary;
import org.jspecify.annotations.Nullable;

/** The list of shopping sessions. */
@Named
@RequestScoped
public class SessionsPage {

    private final PageView page;
    private final SessionSearch search;
    private @Nullable List<SessionSummary> found;

    @Inject
    SessionsPage(PageView page, SessionSearch search) {
        this.page = page;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionsPage() {
        this(null, null);
    }

    public List<SessionSummary> getSessions() {
        List<SessionSummary> all = oneMoreThanShown();
        return all.size() > PageView.ROWS ? all.subList(0, PageView.ROWS) : all;
    }

    /** The cursor of the page below; empty on the last. */
    public OptionalLong getNext() {
        List<SessionSummary> all = oneMoreThanShown();
        return all.size() > PageView.ROWS
                ? OptionalLong.of(all.get(PageView.ROWS - 1).id().value())
                : OptionalLong.empty();
    }

    private List<SessionSummary> oneMoreThanShown() {
        if (found == null) {
            found = page.supplier()
                    .map(supplier -> search.newest(
                            supplier,
                            page.before().stream().mapToObj(SessionId::new).findFirst(),
                            PageView.ROWS + 1))
                    .orElse(List.of());
        }
        return found;
    }
}

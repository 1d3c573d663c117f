package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.OriginLines;
import org.comptoir.gateway.partner.OriginLines.Flaw;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.onboarding.ConnectionWish;
import org.comptoir.gateway.partner.onboarding.OpenConnection;
import org.comptoir.gateway.partner.onboarding.WishProblem;
import org.jspecify.annotations.Nullable;

/**
 * Opens a connection in three steps: the suite, what it must know, and the sheet for the buyer's people with the secret,
 * which is shown that once. What was typed travels in the form; nothing is kept on the way.
 */
@Named("newConnection")
@RequestScoped
public class NewConnectionPage {

    private final PageView page;
    private final Speech speech;
    private final PartnerDirectory directory;
    private final OpenConnection open;
    private final HandoverPage handover;
    private Optional<SupplierId> supplier = Optional.empty();
    private Optional<Connection> copied = Optional.empty();
    private Set<WishProblem> problems = Set.of();
    private @Nullable NewConnectionForm form;

    @Inject
    NewConnectionPage(
            PageView page, Speech speech, PartnerDirectory directory, OpenConnection open, HandoverPage handover) {
        this.page = page;
        this.speech = speech;
        this.directory = directory;
        this.open = open;
        this.handover = handover;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NewConnectionPage() {
        this(null, null, null, null, null);
    }

    /** Before anything is written: which step this is. A form that was sent is done, or told at the fields what to mend. */
    public void load() {
        supplier = page.supplier();
        if (supplier.isEmpty()) {
            page.notFound();
            return;
        }
        copied = page.number("copy").stream()
                .mapToObj(ConnectionId::new)
                .flatMap(id -> directory.findConnection(id).stream())
                .filter(found -> found.supplier().equals(supplier.get()))
                .findFirst();
        copied.map(Suite::of).or(() -> Suite.find(page.value("suite"))).ifPresent(this::fill);
        if (page.isPosted()) {
            send(supplier.get());
        }
    }

    private void fill(Suite suite) {
        form = new NewConnectionForm(page, suite, new SuiteTexts(speech, suite), copied);
    }

    private void send(SupplierId to) {
        if (form == null) {
            page.unprocessable();
            return;
        }
        ConnectionWish wish = form.wish(to, open.makeSecret());
        open.open(wish, page.actor()).fold(opened -> show(opened.connection(), wish), refused -> {
            problems = refused.problems();
            page.unprocessable();
            return false;
        });
    }

    private boolean show(ConnectionId opened, ConnectionWish wish) {
        Optional<String> shown = wish.secret().sameAs().isPresent()
                ? Optional.empty()
                : Optional.of(wish.secret().value());
        directory.findConnection(opened).ifPresent(found -> handover.show(found, shown));
        return true;
    }

    /** Whether the connection is open and its sheet is shown. */
    public boolean isOpened() {
        return handover.getConnection() != null;
    }

    public boolean isFilling() {
        return form != null && !isOpened();
    }

    public List<Suite> suites(String protocol) {
        return Suite.all().stream()
                .filter(suite -> suite.protocol().name().equals(protocol))
                .toList();
    }

    public String linkTo(Suite suite) {
        return page.link("/console/new-connection", "suite", suite.key());
    }

    public @Nullable Suite getSuite() {
        return form == null ? null : form.suite();
    }

    /** The connection that is copied; null where none is. */
    public @Nullable Connection getCopied() {
        return copied.orElse(null);
    }

    /** Whether documents name the parties, so that they must be asked for. */
    public boolean isDocumented() {
        return form != null && !form.suite().protocol().isEnteredByName();
    }

    public String label(String field) {
        return form == null ? "" : form.texts().label(field);
    }

    public String getWhere() {
        return form == null ? "" : form.texts().where();
    }

    public String value(String field) {
        Optional<Connection> neighbour = supplier.stream()
                .flatMap(own -> directory.connections(own).stream())
                .findFirst();
        return form == null ? "" : form.value(field, neighbour);
    }

    public List<Client> getClients() {
        return supplier.map(directory::clients).orElse(List.of());
    }

    /** Connections whose sender may sign here too. */
    public List<Connection> getSigned() {
        Protocol protocol = form == null ? Protocol.CXML : form.suite().protocol();
        return supplier.map(directory::connections).orElse(List.of()).stream()
                .filter(each -> each.protocol() == protocol)
                .toList();
    }

    /** What must be mended at a field, such as {@code NAME}. */
    public List<String> complaints(String field) {
        return problems.stream()
                .filter(problem -> problem.field().name().equals(field))
                .sorted()
                .map(problem -> speech.label("wish", problem))
                .toList();
    }

    /** Lines of hosts that must be mended, each with what to type. */
    public List<Flaw> flaws(String field) {
        if (!isRefused()) {
            return List.of();
        }
        boolean test = !page.field("environment").equals("production");
        return OriginLines.read(OriginLines.of(page.field(field)), test).flaws();
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }
}

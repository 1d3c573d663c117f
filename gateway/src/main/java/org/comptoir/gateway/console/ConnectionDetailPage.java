package org.comptoir.gateway.console;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.guard.SecretView;
import org.comptoir.gateway.platform.sentence.KeptSentences;
import org.jspecify.annotations.Nullable;

/** One connection: how its parties are named, every rule that holds and where it comes from, and its sender's secrets. */
@Named("connectionPage")
@RequestScoped
public class ConnectionDetailPage {

    private static final KeptSentences HABITS = Speech.kept("habit.");

    /** What forms of the page ask for that take themselves. */
    private static final Set<String> OTHER_FORMS = Set.of("names", "door", "door-test");

    private final PageView page;
    private final Speech speech;
    private final ConnectionChange change;
    private final PartnerDirectory directory;
    private final Clock clock;
    private @Nullable Connection connection;
    private List<SecretView> secrets = List.of();

    /** Whether a secret holds. */
    enum SecretState {
        COMING,
        HOLDS,
        ENDED
    }

    @Inject
    ConnectionDetailPage(
            PageView page, Speech speech, ConnectionChange change, PartnerDirectory directory, Clock clock) {
        this.page = page;
        this.speech = speech;
        this.change = change;
        this.directory = directory;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionDetailPage() {
        this(null, null, null, null, null);
    }

    /** Looks the connection up before anything is written; without one the answer is 404. Takes what a form asks for. */
    public void load() {
        page.supplier().ifPresent(supplier -> page.number("id").ifPresent(id -> load(supplier, new ConnectionId(id))));
        if (connection == null || (page.isPosted() && !page.may(Permission.CONNECTIONS_CHANGE))) {
            page.notFound();
        } else if (page.isPosted() && !OTHER_FORMS.contains(page.field("change"))) {
            Connection asked = connection;
            change.make(asked)
                    .ifPresentOrElse(
                            done -> page.goTo(address(asked) + done.suffix(page.field("rule"))), page::unprocessable);
        }
    }

    private String address(Connection of) {
        return page.link("/console/connection", "id", of.id().value());
    }

    /** The page itself, with nothing opened; forms are sent there. */
    public String getAddress() {
        return connection == null ? "" : address(connection);
    }

    private void load(SupplierId supplier, ConnectionId id) {
        directory
                .findConnection(id)
                .filter(found -> found.supplier().equals(supplier))
                .ifPresent(found -> {
                    connection = found;
                    secrets = directory.secrets(supplier, id);
                });
    }

    public @Nullable Connection getConnection() {
        return connection;
    }

    public boolean isEnabled() {
        return connection != null && directory.isEnabled(connection.id());
    }

    public List<RuleView> getRules() {
        return connection == null ? List.of() : RuleView.of(connection.dialect());
    }

    /** The rule whose form is shown, by its key; empty where there is none. */
    public String getOpenRule() {
        if (!page.may(Permission.CONNECTIONS_CHANGE)) {
            return "";
        }
        return page.isPosted() ? page.field("rule") : page.value("rule");
    }

    /** The page with the rule's form. */
    public String open(RuleView view) {
        return toForm(view.rule());
    }

    /** The same, from elsewhere on the page. */
    public String toForm(DialectRule rule) {
        return getAddress() + "&rule=" + rule.key() + "#" + rule.key();
    }

    /** The page without it, at the same place. */
    public String close(RuleView view) {
        return getAddress() + "#" + view.rule().key();
    }

    /** What the form's field holds: what was typed, or else what holds now. */
    public String valueOf(RuleView view) {
        return page.isPosted() ? change.getValue() : view.value();
    }

    public String reasonOf(RuleView view) {
        return page.isPosted() ? change.getReason() : view.reason();
    }

    /** The dialects the connection may speak. */
    public List<String> getDialects() {
        return connection == null
                ? List.of()
                : Dialects.of(connection.dialect().tongue()).names();
    }

    public String about(String dialect) {
        return connection == null
                ? ""
                : speech.known(
                        "suite.%s.%s".formatted(connection.protocol(), dialect),
                        Dialects.of(connection.dialect().tongue()).about(dialect));
    }

    /** What a rule says, spans, habits and lengths in words; the form below it takes what the rule itself is written in. */
    public String words(DialectRule rule, String value) {
        return switch (rule) {
            case ANSWER_WITHIN -> speech.keptSpan(value);
            case RETRY_AFTER_FAULT,
                    RETRY_AFTER_REFUSAL,
                    RETRY_AFTER_SILENCE,
                    PART_ID_LONGEST,
                    AUXILIARY_ID_LONGEST,
                    DESCRIPTION_LONGEST,
                    MANUFACTURER_PART_ID_LONGEST,
                    MANUFACTURER_NAME_LONGEST -> speech.say(HABITS, value, (key, span) -> speech.keptSpan(span));
            default -> value;
        };
    }

    /** Names of the other connections for which the same sender signs. */
    public String getSharing() {
        if (connection == null) {
            return "";
        }
        ConnectionId own = connection.id();
        return directory.findSender(own).map(directory::signedBy).orElse(List.of()).stream()
                .filter(each -> !each.id().equals(own))
                .map(Connection::name)
                .collect(joining(", "));
    }

    /** What the field holds: what was typed, or else what holds now. */
    public String getReturns() {
        return lines("returns", Connection::returnOrigins);
    }

    public String getFrames() {
        return lines("frames", Connection::frameOrigins);
    }

    private String lines(String field, Function<Connection, List<String>> now) {
        if (isReturnsSent()) {
            return page.field(field);
        }
        return connection == null ? "" : String.join("\n", now.apply(connection));
    }

    public boolean isOwnMachine() {
        return isReturnsSent()
                ? !page.field("loopback").isEmpty()
                : connection != null && connection.returnToLoopback();
    }

    private boolean isReturnsSent() {
        return page.field("change").equals("returns");
    }

    public List<SecretView> getSecrets() {
        return secrets;
    }

    public Enum<?> stateOf(SecretView secret) {
        Instant now = clock.instant();
        if (secret.notAfter().filter(end -> !now.isBefore(end)).isPresent()) {
            return SecretState.ENDED;
        }
        return secret.notBefore().filter(now::isBefore).isPresent() ? SecretState.COMING : SecretState.HOLDS;
    }
}

package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.AdjustConnection;
import org.comptoir.gateway.partner.AdjustConnection.Places;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.OriginLines;
import org.comptoir.gateway.partner.OriginLines.Flaw;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.RegisterPartners.NewSecret;
import org.comptoir.gateway.partner.ReplaceSecret;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.table.LookUpTable;

/** What an administrator asks of a connection in one of its page's forms: done, or told at the field what to mend. */
@Named("connectionChange")
@RequestScoped
public class ConnectionChange {

    /** Days for which the secret before still holds. */
    static final List<Integer> OVERLAPS = List.of(7, 1, 30, 0);

    /** The parameter of the page's address that says what was done. */
    static final String DONE = "done";

    private static final int LONGEST = 500;
    private static final int SHORTEST_SECRET = 8;
    private static final int LONGEST_SECRET = 200;
    private static final int MOST_SECRETS = 2;

    private final PageView page;
    private final TableForm tables;
    private final AdjustConnection adjust;
    private final ReplaceSecret replace;
    private final PartnerDirectory directory;
    private final Clock clock;
    private OriginLines returns = OriginLines.NONE;
    private OriginLines frames = OriginLines.NONE;
    private Field wrong = Field.NONE;
    private String complaint = "";

    /** What was done, as the next page tells. */
    enum Done {
        SWITCHED_ON("switch"),
        SWITCHED_OFF("switch"),
        DIALECT("rules"),
        RULE(""),
        INHERITED(""),
        RETURNS("returns"),
        RETURNS_CUT("returns"),
        SECRET("secrets");

        private final String section;

        Done(String section) {
            this.section = section;
        }

        /** What follows the page's address: the word for it, and the place where the person left. */
        String suffix(String rule) {
            return section.isEmpty()
                    ? "&%s=%s&at=%s#%s".formatted(DONE, name(), rule, rule)
                    : "&%s=%s#%s".formatted(DONE, name(), section);
        }
    }

    /** Where something must be mended. */
    enum Field {
        NONE,
        DIALECT,
        VALUE,
        REASON,
        RETURNS,
        FRAMES,
        SECRET,
        OVERLAP
    }

    @Inject
    ConnectionChange(
            PageView page,
            TableForm tables,
            AdjustConnection adjust,
            ReplaceSecret replace,
            PartnerDirectory directory,
            Clock clock) {
        this.page = page;
        this.tables = tables;
        this.adjust = adjust;
        this.replace = replace;
        this.directory = directory;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionChange() {
        this(null, null, null, null, null, null);
    }

    /**
     * Does what the form asks for.
     *
     * @return empty if it was not done; {@link #complaintAt} says why
     */
    Optional<Done> make(Connection connection) {
        return switch (page.field("change")) {
            case "on" -> enable(connection, true);
            case "off" -> enable(connection, false);
            case "dialect" -> speak(connection);
            case "rule" -> overrule(connection);
            case "inherit" -> inherit(connection);
            case "secret" -> renew(connection);
            case "returns" -> trust(connection);
            default -> Optional.empty();
        };
    }

    private Optional<Done> enable(Connection connection, boolean enabled) {
        adjust.enable(connection.supplier(), connection.id(), enabled, page.actor());
        return Optional.of(enabled ? Done.SWITCHED_ON : Done.SWITCHED_OFF);
    }

    private Optional<Done> speak(Connection connection) {
        String dialect = page.field("dialect");
        if (!Dialects.of(connection.dialect().tongue()).names().contains(dialect)) {
            return refuse(Field.DIALECT, "dialect.unknown");
        }
        adjust.speak(connection.supplier(), connection.id(), dialect, page.actor());
        return Optional.of(Done.DIALECT);
    }

    private Optional<Done> overrule(Connection connection) {
        String rule = page.field("rule");
        Optional<DialectRule> table = DialectRule.find(rule).filter(DialectRule::isTable);
        Optional<String> value = table.isPresent()
                ? tables.read(table.get()).map(LookUpTable::setting)
                : Optional.of(getValue()).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
        String reason = getReason();
        if (value.isEmpty()) {
            return refuse(Field.VALUE, table.isPresent() ? "rule.table.unsaved" : "rule.refused");
        }
        if (!fits(connection, rule, value.get())) {
            return refuse(Field.VALUE, "rule.refused");
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return refuse(Field.REASON, "rule.reason.missing");
        }
        adjust.overrule(connection.supplier(), connection.id(), rule, value.get(), reason, page.actor());
        return Optional.of(Done.RULE);
    }

    private Optional<Done> inherit(Connection connection) {
        String rule = page.field("rule");
        if (DialectRule.find(rule).isEmpty()) {
            return refuse(Field.VALUE, "rule.refused");
        }
        adjust.inherit(connection.supplier(), connection.id(), rule, page.actor());
        return Optional.of(Done.INHERITED);
    }

    private Optional<Done> trust(Connection connection) {
        returns = OriginLines.read(OriginLines.of(page.field("returns")), connection.test());
        frames = OriginLines.read(OriginLines.of(page.field("frames")), connection.test());
        boolean ownMachine = connection.test() && !page.field("loopback").isEmpty();
        if (!returns.flaws().isEmpty() || !frames.flaws().isEmpty()) {
            return refuse(returns.flaws().isEmpty() ? Field.FRAMES : Field.RETURNS, "returns.refused");
        }
        if (returns.origins().isEmpty() && !ownMachine) {
            return refuse(Field.RETURNS, "wish.RETURN_MISSING");
        }
        adjust.trust(
                connection.supplier(),
                connection.id(),
                new Places(returns.origins(), ownMachine, frames.origins()),
                page.actor());
        return Optional.of(returns.cut() || frames.cut() ? Done.RETURNS_CUT : Done.RETURNS);
    }

    private Optional<Done> renew(Connection connection) {
        String secret = page.typed("secret");
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET || !secret.equals(secret.strip())) {
            return refuse(Field.SECRET, "secret.refused");
        }
        Optional<Integer> days = OVERLAPS.stream()
                .filter(each -> page.field("overlap").equals(each.toString()))
                .findFirst();
        if (days.isEmpty() || (days.get() > 0 && holding(connection) >= MOST_SECRETS)) {
            return refuse(Field.OVERLAP, "secret.overlap.refused");
        }
        directory
                .findSender(connection.id())
                .ifPresent(sender -> replace.replace(
                        connection.supplier(),
                        sender,
                        NewSecret.of(secret),
                        Duration.ofDays(days.get()),
                        page.actor()));
        return Optional.of(Done.SECRET);
    }

    /** Secrets that hold or will. */
    private long holding(Connection connection) {
        return directory.secrets(connection.supplier(), connection.id()).stream()
                .filter(secret -> secret.notAfter()
                        .filter(end -> !clock.instant().isBefore(end))
                        .isEmpty())
                .count();
    }

    private static boolean fits(Connection connection, String rule, String value) {
        try {
            Dialects.check(connection.dialect().tongue(), rule, value);
            return true;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private Optional<Done> refuse(Field field, String message) {
        wrong = field;
        complaint = message;
        return Optional.empty();
    }

    /** The key of the text that tells what to mend at a field; empty where there is nothing. */
    public String complaintAt(String field) {
        return wrong.name().equals(field) ? complaint : "";
    }

    /** Lines of a field that must be mended, each with what to type. */
    public List<Flaw> flawsAt(String field) {
        return field.equals(Field.RETURNS.name()) ? returns.flaws() : frames.flaws();
    }

    /** As it was typed, on one line. */
    public String getValue() {
        return page.field("value").replaceAll("\\s+", " ");
    }

    public String getReason() {
        return page.field("reason").replaceAll("\\s+", " ");
    }

    public String getDialect() {
        return page.field("dialect");
    }

    public List<Integer> getOverlaps() {
        return OVERLAPS;
    }

    /** Whether the page was led here by having done that, such as {@code RULE}. */
    public boolean isDone(String what) {
        return page.value(DONE).equals(what);
    }
}

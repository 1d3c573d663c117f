package org.comptoir.gateway.console.connection;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.CorrectNames;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.NamesOutcome;
import org.comptoir.gateway.partner.NamesOutcome.Incomplete;
import org.comptoir.gateway.partner.NamesOutcome.Party;
import org.comptoir.gateway.partner.Parties;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.jspecify.annotations.Nullable;

/** The names of a connection's parties, as its page lets a person correct them. */
@Named("namesForm")
@RequestScoped
public class NamesForm {

    /** What the form asks for; the page's other forms ask for something else. */
    static final String CHANGE = "names";

    /** The page's address ends so when it was done. */
    static final String DONE = "&done=NAMES#names";

    private static final int MOST = 10;
    private static final String OF_CALLS = "OCI";

    private final PageView page;
    private final Speech speech;
    private final AskedConnection asked;
    private final PartnerDirectory directory;
    private final CorrectNames correct;
    private @Nullable Connection connection;
    private Set<Party> incomplete = Set.of();
    private Optional<String> complaint = Optional.empty();

    @Inject
    NamesForm(PageView page, Speech speech, AskedConnection asked, PartnerDirectory directory, CorrectNames correct) {
        this.page = page;
        this.speech = speech;
        this.asked = asked;
        this.directory = directory;
        this.correct = correct;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamesForm() {
        this(null, null, null, null, null);
    }

    /**
     * A name that stands in the form.
     *
     * @param field what the names of its two fields begin with, such as {@code buyer0}
     */
    public record Line(String field, String domain, String identity) {}

    /** Takes the form where it was sent; the page itself answers for a connection that is not there. */
    public void load() {
        connection = asked.find().orElse(null);
        if (connection != null && isSent() && page.may(Permission.CONNECTIONS_CHANGE)) {
            take(connection);
        }
    }

    private boolean isSent() {
        return page.field("change").equals(CHANGE);
    }

    private void take(Connection of) {
        Parties wanted = new Parties(typed(Party.BUYER), typed(Party.SUPPLIER), typed(Party.SENDER));
        correct.correct(of.supplier(), of.id(), wanted, page.actor())
                .fold(done -> Optional.<String>empty(), this::mend, taken -> Optional.of(sentence(taken)))
                .ifPresentOrElse(this::refuse, () -> page.goTo(address(of) + DONE));
    }

    private Optional<String> mend(Incomplete flaw) {
        incomplete = flaw.parties();
        return Optional.of(speech.text("returns.refused"));
    }

    private String sentence(NamesOutcome.Taken taken) {
        return taken.by()
                .map(name -> speech.text("names.taken", name))
                .orElseGet(() -> speech.text("names.taken.elsewhere"));
    }

    private void refuse(String why) {
        complaint = Optional.of(why);
        page.unprocessable();
    }

    private String address(Connection of) {
        return page.link("/console/connection", "id", of.id().value());
    }

    /** What was typed; a line with nothing in it is none. */
    private List<Credential> typed(Party party) {
        return IntStream.range(0, MOST)
                .mapToObj(number -> typed(field(party, number)))
                .filter(name -> !name.identity().isEmpty() || (!isCalled() && !name.isBlank()))
                .distinct()
                .toList();
    }

    private Credential typed(String field) {
        boolean user = isCalled() && field.startsWith("sender");
        return new Credential(user ? OF_CALLS : page.field(field + "Domain"), page.field(field + "Identity"));
    }

    private static String field(Party party, int number) {
        return party.name().toLowerCase(Locale.ROOT) + number;
    }

    /** Whether the address called names the connection, so that no document names its buyer. */
    public boolean isCalled() {
        return connection != null && connection.protocol().isEnteredByName();
    }

    /** The names as they were typed, or else as they hold; at least one line. */
    public List<Line> lines(Party party) {
        List<Credential> names = isSent() ? typed(party) : now(party);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, names.size()); i++) {
            Credential name = i < names.size() ? names.get(i) : new Credential("", "");
            lines.add(new Line(field(party, i), name.domain(), name.identity()));
        }
        return lines;
    }

    /** A line for one more name; null where there is no room. */
    public @Nullable Line another(Party party) {
        int number = lines(party).size();
        return number < MOST ? new Line(field(party, number), "", "") : null;
    }

    private List<Credential> now(Party party) {
        if (connection == null) {
            return List.of();
        }
        Parties names = directory.parties(connection.id());
        return switch (party) {
            case BUYER -> names.buyer();
            case SUPPLIER -> names.supplier();
            case SENDER -> names.sender();
        };
    }

    /** Names of the sender as they hold, between commas. */
    public String getSenders() {
        return now(Party.SENDER).stream()
                .map(name -> isCalled() ? name.identity() : name.toString())
                .collect(joining(", "));
    }

    /** What the field is called at the buyer's suite. */
    public String label(String field) {
        return connection == null ? "" : new SuiteTexts(speech, Suite.of(connection)).label(field);
    }

    /** What must be mended at a party's names; empty where nothing must. */
    public String complaintAt(Party party) {
        return incomplete.contains(party) ? speech.text("names." + party) : "";
    }

    /** Why nothing was saved; empty where nothing was asked. */
    public String getComplaint() {
        return complaint.orElse("");
    }

    public boolean isDone() {
        return page.value("done").equals("NAMES");
    }
}

package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.ReadableDocument;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.probe.DoorTrial;
import org.comptoir.gateway.fulfilment.probe.DoorTrial.Asked;
import org.comptoir.gateway.fulfilment.probe.DoorTrial.NotAsked;
import org.comptoir.gateway.fulfilment.probe.DoorVerdict;
import org.comptoir.gateway.fulfilment.probe.TryDoor;
import org.jspecify.annotations.Nullable;

/** Tries where documents go back to, from a connection's page, and shows what came of it. */
@Named("doorTest")
@RequestScoped
public class DoorTest {

    /** What the form asks for; the page's other forms ask for something else. */
    private static final String CHANGE = "door-test";

    private final PageView page;
    private final Speech speech;
    private final DoorForm form;
    private final TryDoor door;
    private @Nullable Asked asked;
    private @Nullable NotAsked notAsked;

    @Inject
    DoorTest(PageView page, Speech speech, DoorForm form, TryDoor door) {
        this.page = page;
        this.speech = speech;
        this.form = form;
        this.door = door;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DoorTest() {
        this(null, null, null, null);
    }

    /** Comes after {@link DoorForm#load()}, which has looked the connection up. */
    public void load() {
        if (page.field("change").equals(CHANGE) && page.may(Permission.CONNECTIONS_CHANGE)) {
            form.asked()
                    .flatMap(connection ->
                            DocumentKind.find(page.field("kind")).map(kind -> door.ask(connection, kind, page.actor())))
                    .ifPresentOrElse(this::keep, page::unprocessable);
        }
    }

    private void keep(DoorTrial trial) {
        asked = trial.<Optional<Asked>>fold(Optional::of, not -> Optional.empty())
                .orElse(null);
        notAsked = trial.<Optional<NotAsked>>fold(done -> Optional.empty(), Optional::of)
                .orElse(null);
        if (notAsked != null) {
            page.unprocessable();
        }
    }

    public boolean isOffered() {
        return page.may(Permission.CONNECTIONS_CHANGE) && !form.getTaken().isEmpty();
    }

    /** What came of it; null while nothing was sent. */
    public @Nullable Asked getAsked() {
        return asked;
    }

    /** Why nothing was sent; null where something was. */
    public @Nullable NotAsked getNotAsked() {
        return notAsked;
    }

    /** For the notice: good, bad, or neither. */
    public String getTone() {
        if (asked == null) {
            return "";
        }
        return switch (asked.verdict()) {
            case WELL -> "good";
            case NOT_TAKEN, ELSEWHERE, NOT_ANSWERED, LATER -> "";
            default -> "bad";
        };
    }

    /** What it means and what to do next. */
    public String getVerdict() {
        if (asked == null) {
            return "";
        }
        return asked.verdict() == DoorVerdict.ELSEWHERE
                ? speech.text("doorTest.ELSEWHERE", asked.elsewhere())
                : speech.label("doorTest", asked.verdict());
    }

    /** Whether it answered: then it says more than the steps to it. */
    public boolean isAnswered() {
        return asked != null && asked.echo().answer().isPresent();
    }

    public String getHttp() {
        return answer().map(answer -> Integer.toString(answer.http())).orElse("");
    }

    /** The Status of cXML, such as {@code 401 unknown sender}. */
    public String getStatus() {
        return answer().flatMap(Echo.Answer::status)
                .map(status -> "%d %s".formatted(status.code(), status.words()).strip())
                .orElse("");
    }

    /** Where a redirect leads. */
    public String getLocation() {
        return answer().map(Echo.Answer::location).orElse("");
    }

    public String getSent() {
        return asked == null
                ? ""
                : ReadableDocument.of(asked.sent(), "text/xml").text();
    }

    /** The beginning of the answer, as text whatever it calls itself. */
    public String getReceived() {
        return asked == null
                ? ""
                : ReadableDocument.of(asked.received(), "text/plain; charset=" + StandardCharsets.UTF_8.name())
                        .text();
    }

    public List<DocumentKind> getKinds() {
        return form.getTaken();
    }

    private Optional<Echo.Answer> answer() {
        return Optional.ofNullable(asked).flatMap(done -> done.echo().answer());
    }
}

package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.fulfilment.door.BuyerDoor;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.PutBuyerDoor;
import org.comptoir.gateway.fulfilment.door.WantedDoor;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.jspecify.annotations.Nullable;

/** Where the buyer of a connection takes what goes back to it, as its page lets a person say it. */
@Named("doorForm")
@RequestScoped
public class DoorForm {

    /** What the form asks for; the page's other forms ask for something else. */
    public static final String CHANGE = "door";

    /** The page's address ends so when it was done. */
    private static final String DONE = "&done=DOOR#door";

    private final PageView page;
    private final Speech speech;
    private final AskedConnection asked;
    private final BuyerDoors doors;
    private final PutBuyerDoor put;
    private @Nullable Connection connection;
    private List<String> problems = List.of();

    @Inject
    DoorForm(PageView page, Speech speech, AskedConnection asked, BuyerDoors doors, PutBuyerDoor put) {
        this.page = page;
        this.speech = speech;
        this.asked = asked;
        this.doors = doors;
        this.put = put;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DoorForm() {
        this(null, null, null, null, null);
    }

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
        Map<DocumentKind, String> addresses = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            String typed = page.field(kind.text());
            if (!typed.isEmpty()) {
                addresses.put(kind, typed);
            }
        }
        String secret = page.field("shared");
        problems = put.put(new WantedDoor(
                of,
                addresses,
                typed("from"),
                typed("sender"),
                now().map(BuyerDoor::settings).orElse(Map.of()),
                secret.isEmpty() ? Map.of() : Map.of(BuyerDoor.SHARED_SECRET, secret),
                page.actor()));
        if (problems.isEmpty()) {
            page.goTo(page.link("/console/connection", "id", of.id().value()) + DONE);
        } else {
            page.unprocessable();
        }
    }

    private Optional<Credential> typed(String party) {
        return Optional.of(new Credential(page.field(party + "Domain"), page.field(party + "Identity")))
                .filter(name -> !name.isBlank());
    }

    /** That of the page; empty where there is none. */
    Optional<Connection> asked() {
        return Optional.ofNullable(connection);
    }

    private Optional<BuyerDoor> now() {
        return Optional.ofNullable(connection).flatMap(known -> doors.find(known.id()));
    }

    /** Whether orders of the connection come as documents to which documents can go back. */
    public boolean isOffered() {
        return connection != null && connection.protocol() == Protocol.CXML;
    }

    /** Kinds that go back as things are now, whatever is typed. */
    public List<DocumentKind> getTaken() {
        return now().map(door ->
                        Arrays.stream(DocumentKind.values()).filter(door::takes).toList())
                .orElse(List.of());
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** What was typed, or else what holds now. */
    public String address(DocumentKind kind) {
        return isSent()
                ? page.field(kind.text())
                : now().map(door -> door.addresses().getOrDefault(kind, "")).orElse("");
    }

    public String domain(String party) {
        return isSent()
                ? page.field(party + "Domain")
                : name(party).map(Credential::domain).orElse("");
    }

    public String identity(String party) {
        return isSent()
                ? page.field(party + "Identity")
                : name(party).map(Credential::identity).orElse("");
    }

    private Optional<Credential> name(String party) {
        return now().flatMap(door -> party.equals("from") ? door.from() : door.sender());
    }

    public boolean isSecretSet() {
        return now().filter(door -> door.secrets().contains(BuyerDoor.SHARED_SECRET))
                .isPresent();
    }

    /** Whether anything goes back. */
    public boolean isOpen() {
        return now().filter(door -> !door.addresses().isEmpty()).isPresent();
    }

    /** Other settings that only the API changes, between commas. */
    public String getOthers() {
        return now().map(door -> String.join(
                        ", ", door.settings().keySet().stream().sorted().toList()))
                .orElse("");
    }

    /** Why nothing was saved. */
    public List<String> getProblems() {
        return problems.stream()
                .map(problem -> DoorSentences.say(problem, speech))
                .toList();
    }

    public boolean isDone() {
        return page.value("done").equals("DOOR");
    }
}

package org.comptoir.gateway.console.connection;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.order.seen.SeenInOrders;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.extrinsic.LineSource;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.table.NamedRows;
import org.comptoir.gateway.punchout.seen.SeenInSetups;
import org.jspecify.annotations.Nullable;

/** The fields a buyer really sent of late, by name, and a way to say of each what becomes of it. */
@Named
@RequestScoped
public class SeenExtrinsics {

    private static final int MOST = 100;

    private final PageView page;
    private final Speech speech;
    private final SeenInSetups setups;
    private final SeenInOrders orders;
    /** Of the page's one connection, which pages ask for again and again. */
    private @Nullable List<Seen> found;

    @Inject
    SeenExtrinsics(PageView page, Speech speech, SeenInSetups setups, SeenInOrders orders) {
        this.page = page;
        this.speech = speech;
        this.setups = setups;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SeenExtrinsics() {
        this(null, null, null, null);
    }

    /** Where a name was seen. */
    enum Place {
        SETUP,
        ORDER,
        LINE
    }

    /** @param address of the page with the form open and a row proposed */
    public record Way(String text, String address) {}

    /**
     * @param places in words
     * @param becomes what is done with it now; empty where nothing is
     * @param ways to say otherwise
     */
    public record Seen(String name, String places, List<String> becomes, List<Way> ways) {}

    /** A name with what the connection's tables have for it. */
    private record Sighting(Dialect dialect, String name, Set<Place> places) {

        boolean inSetups() {
            return places.contains(Place.SETUP);
        }

        boolean inOrders() {
            return places.contains(Place.ORDER) || places.contains(Place.LINE);
        }

        Optional<String> person() {
            return dialect.personNames().table().right(name);
        }

        Optional<String> ordered() {
            return dialect.orderNames().table().right(name);
        }

        /** Extrinsics of the cart that return it. */
        List<String> echoes() {
            return dialect.cartExtrinsics().sources().entrySet().stream()
                    .filter(row -> row.getValue()
                            .flatMap(LineSource::said)
                            .filter(name::equalsIgnoreCase)
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** By name, those of which nothing is known first. */
    public List<Seen> of(Connection connection) {
        List<Seen> before = found;
        List<Seen> now = before == null ? read(connection) : before;
        found = now;
        return now;
    }

    private List<Seen> read(Connection connection) {
        List<Seen> known = new ArrayList<>();
        List<Seen> unknown = new ArrayList<>();
        places(connection).forEach((name, places) -> {
            Seen seen = seen(connection, name, places);
            (seen.becomes().isEmpty() ? unknown : known).add(seen);
        });
        unknown.addAll(known);
        return unknown.stream().limit(MOST).toList();
    }

    private Map<String, Set<Place>> places(Connection connection) {
        Map<String, Set<Place>> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        add(places, setups.names(connection.id()), Place.SETUP);
        if (DialectRule.ORDER_EXTRINSICS.isOf(connection.dialect().tongue())) {
            SeenInOrders.Names ordered = orders.names(connection.id());
            add(places, ordered.heads(), Place.ORDER);
            add(places, ordered.lines(), Place.LINE);
        }
        places.keySet().removeIf(String::isBlank);
        return places;
    }

    private static void add(Map<String, Set<Place>> places, Set<String> names, Place place) {
        names.forEach(
                name -> places.computeIfAbsent(name, unseen -> new TreeSet<>()).add(place));
    }

    private Seen seen(Connection connection, String name, Set<Place> places) {
        Sighting sighting = new Sighting(connection.dialect(), name, places);
        return new Seen(name, inWords(places), becomes(sighting), ways(connection, sighting));
    }

    private List<String> becomes(Sighting seen) {
        List<String> becomes = new ArrayList<>();
        if (seen.inSetups()) {
            seen.person()
                    .ifPresent(word -> becomes.add(Meaning.find(word)
                            .map(meaning -> speech.label("meaning", meaning))
                            .orElseGet(() -> speech.label("extrinsics.nothing", DialectRule.PERSON_NAMES))));
            seen.echoes().forEach(target -> becomes.add(speech.text("extrinsics.echo", target)));
        }
        if (seen.inOrders()) {
            seen.ordered()
                    .ifPresent(ours -> becomes.add(
                            ours.isEmpty()
                                    ? speech.label("extrinsics.nothing", DialectRule.ORDER_EXTRINSICS)
                                    : speech.text("extrinsics.renamed", ours)));
        }
        return becomes;
    }

    private List<Way> ways(Connection connection, Sighting seen) {
        List<Way> ways = new ArrayList<>();
        String name = seen.name();
        if (!NamedRows.isName(name)) {
            return ways;
        }
        if (seen.inSetups() && seen.person().isEmpty()) {
            ways.add(way(connection, DialectRule.PERSON_NAMES, name, Proposal.person(name)));
        }
        if (seen.inOrders() && seen.ordered().isEmpty()) {
            ways.add(way(connection, DialectRule.ORDER_EXTRINSICS, name, Proposal.order(name)));
        }
        if (seen.inSetups()
                && seen.echoes().isEmpty()
                && DialectRule.CART_EXTRINSICS.isOf(connection.dialect().tongue())) {
            ways.add(way(connection, DialectRule.CART_EXTRINSICS, name, "setup:" + name));
        }
        return ways;
    }

    private String inWords(Set<Place> places) {
        return String.join(
                ", ", places.stream().map(place -> speech.label("seen", place)).toList());
    }

    private Way way(Connection connection, DialectRule rule, String name, String right) {
        String address = page.link("/console/connection", "id", connection.id().value())
                + "&rule=%s&add=%s&as=%s#%s"
                        .formatted(rule.key(), encode(name, UTF_8), encode(right, UTF_8), rule.key());
        return new Way(speech.label("extrinsics.map", rule), address);
    }
}

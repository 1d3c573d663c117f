package org.comptoir.gateway.console.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.StoredPublication;
import org.jspecify.annotations.Nullable;

/**
 * Defines a publication, or changes one: first where its files go, then the rest. What was typed travels in the form, and what
 * somebody else has changed meanwhile is not overwritten.
 */
@Named("publicationPage")
@RequestScoped
public class PublicationPage {

    private static final String NAME = "name";
    private static final String PLACE = "place";
    private static final String CLIENT = "client";
    private static final Set<String> FIELDS = Set.of(
            CLIENT,
            "currency",
            "languages",
            "rules",
            "changes",
            "withdrawAtMost",
            "taken",
            "sender-id",
            "everyMinutes",
            "activeFrom");
    private static final String DAY = "1440";
    private static final String NOTHING = "-";

    private final PageView page;
    private final Speech speech;
    private final PublishCatalog exports;
    private final PartnerDirectory partners;
    private Optional<SupplierId> supplier = Optional.empty();
    private Optional<StoredPublication> standing = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Definition before = new Definition("");
    private ExportMistakes mistakes = ExportMistakes.NONE;

    @Inject
    PublicationPage(PageView page, Speech speech, PublishCatalog exports, PartnerDirectory partners) {
        this.page = page;
        this.speech = speech;
        this.exports = exports;
        this.partners = partners;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PublicationPage() {
        this(null, null, null, null);
    }

    /** Before anything is written: which step this is. A form that was sent is done, or told what to mend. */
    public void load() {
        supplier = page.supplier();
        String name = page.value(NAME);
        standing = supplier.filter(own -> !name.isEmpty()).flatMap(own -> exports.find(own, name));
        if (supplier.isEmpty() || (!name.isEmpty() && standing.isEmpty())) {
            page.notFound();
            return;
        }
        standing.ifPresent(known -> before = new Definition(known.definition()));
        place = Place.find(page.value(PLACE))
                .or(() -> standing.isPresent() && page.value(PLACE).isEmpty()
                        ? Optional.of(before.place())
                        : Optional.empty());
        if (page.isPosted()) {
            send(supplier.get());
        }
    }

    private void send(SupplierId to) {
        if (!page.field("delete").isEmpty() && standing.isPresent()) {
            exports.delete(to, standing.get().name(), page.actor());
            page.goTo(page.link("/console/exports"));
            return;
        }
        if (place.isEmpty()) {
            page.unprocessable();
            return;
        }
        String name = standing.map(StoredPublication::name).orElse(page.field(NAME));
        mistakes = exports.change(
                        to,
                        name,
                        seen(),
                        before.with(place.get(), this::typed),
                        Definition.secrets(place.get(), this::typed),
                        page.actor())
                .fold(
                        kept -> {
                            page.goTo(page.link(ExportDetailPage.ADDRESS, NAME, name));
                            return ExportMistakes.NONE;
                        },
                        started -> ExportMistakes.NONE,
                        refused -> ExportMistakes.of(refused.reason(), this::isField, speech),
                        unknown -> new ExportMistakes(List.of(speech.text("export.gone")), Map.of()));
        if (!mistakes.isNone()) {
            page.unprocessable();
        }
    }

    private long seen() {
        String version = page.field("version");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0;
    }

    /** The version that was looked at, which travels in the form. */
    public long getVersion() {
        return page.isPosted()
                ? seen()
                : standing.map(StoredPublication::version).orElse(0L);
    }

    /** Null while it is a new one. */
    public @Nullable String getName() {
        return standing.map(StoredPublication::name).orElse(null);
    }

    public boolean isFilling() {
        return place.isPresent();
    }

    public @Nullable Place getPlace() {
        return place.orElse(null);
    }

    public List<Place> getPlaces() {
        return List.of(Place.values());
    }

    /** This page with a place chosen. */
    public String linkTo(Place to) {
        return page.with(PLACE, to.word());
    }

    /** This page before a place is chosen. */
    public String getElsewhere() {
        return page.with(PLACE, "none");
    }

    /** Why it was not kept, as far as that is about no one field; empty where nothing was sent. */
    public List<String> getComplaints() {
        return mistakes.whole();
    }

    /** Whether something is to be mended at a field. */
    public boolean isToBeMended() {
        return !mistakes.fields().isEmpty();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String mistakeAt(String field) {
        return field.equals(CLIENT) && page.isPosted() && typed(CLIENT).isEmpty()
                ? speech.text("publication.client.missing")
                : mistakes.fields().getOrDefault(field, "");
    }

    private boolean isField(String name) {
        return FIELDS.contains(name)
                || (name.equals(NAME) && standing.isEmpty())
                || place.stream()
                        .flatMap(to -> to.fields().stream())
                        .anyMatch(field -> field.id().equals(name));
    }

    public List<Client> getClients() {
        return supplier.map(partners::clients).orElse(List.of());
    }

    public List<String> getFormats() {
        return exports.formats();
    }

    public List<PublishCatalog.Pack> getPacks() {
        return exports.packs();
    }

    /** A pack by its destination and the formats it goes with: what fits is said where no style hides the rest. */
    public String write(PublishCatalog.Pack pack) {
        return pack.formats().size() == getFormats().size()
                ? pack.destination()
                : speech.text(
                        "publication.rules.fits",
                        pack.destination(),
                        pack.formats().stream().map(this::write).collect(joining(", ")));
    }

    public String write(String format) {
        return speech.known("format." + format, format);
    }

    /** Formats that leave quantity breaks out, by their names. */
    public String getWithoutSteps() {
        return exports.formatsWithoutSteps().stream().map(this::write).collect(joining(", "));
    }

    /** What the last run said of the file as a whole: such as how many articles have quantity breaks that it leaves out. */
    public List<String> getLastOmissions() {
        return supplier.filter(of -> standing.isPresent()).stream()
                .flatMap(of -> exports.runs(of, standing.get().name(), 1).stream()
                        .flatMap(run -> exports.omissions(of, run.id()).stream()))
                .map(said -> ExportSentences.say(said, speech))
                .toList();
    }

    /** What goes with a format, and with a pack, for the style sheet. */
    public String fitting(String format) {
        return getPacks().stream()
                .filter(pack -> pack.formats().contains(format))
                .map(PublishCatalog.Pack::name)
                .collect(joining(" "));
    }

    public String fitting(PublishCatalog.Pack pack) {
        return String.join(" ", pack.formats());
    }

    public List<Rhythm> getRhythms() {
        return Rhythm.choices(speech, value("everyMinutes"));
    }

    /** Whether its columns are its own, so that there is no format to choose. */
    public boolean isOfColumns() {
        return before.hasColumns();
    }

    /** Whether a secret of that name is kept; it is never shown. */
    public boolean isKept(Place.Field field) {
        return standing.stream().anyMatch(known -> known.secrets().contains(field.name()));
    }

    /** As typed, else as it stands, else as it usually is. */
    public String value(String field) {
        if (page.isPosted()) {
            return typed(field);
        }
        return standing.isPresent() ? before.value(field) : usual(field);
    }

    /** The same for a list to choose from, in which nothing has a word too: browsers send the text of an option without one. */
    public String choice(String field) {
        String value = value(field);
        return value.isEmpty() ? NOTHING : value;
    }

    private String typed(String field) {
        String value = page.field(field);
        return value.equals(NOTHING) ? "" : value;
    }

    /** A box is ticked or not. */
    public boolean isTicked(String field) {
        String value = value(field);
        return !value.isEmpty() && !value.equals("false");
    }

    /** As buyers know the supplier already. */
    private Optional<Credential> known() {
        return supplier.stream()
                .flatMap(own -> partners.connections(own).stream())
                .map(Connection::supplierCredential)
                .findFirst();
    }

    private String usual(String field) {
        return switch (field) {
            case "sender-id" -> known().map(Credential::identity).orElse("");
            case "sender-domain" -> known().map(Credential::domain).orElse("DUNS");
            case "currency" -> "EUR";
            case "languages" -> "en";
            case "everyMinutes" -> DAY;
            case "leaveOut" -> "true";
            case "sender-scheme" -> "UNSPSC";
            default -> "";
        };
    }
}

package org.comptoir.gateway.console.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.erasure.ErasePerson;
import org.comptoir.gateway.journal.erasure.ErasureState;
import org.comptoir.gateway.journal.erasure.ErasureView;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.WantedPerson;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** One request to erase somebody: what was found, and the two ways on from there. */
@Named
@RequestScoped
public class ErasurePage {

    private static final String ONE = "/console/erasure";
    private static final int ORDERS = 100;
    private static final int SOON = 3;

    private final PageView page;
    private final Speech speech;
    private final ErasePerson erase;
    private final Scopes scopes;
    private @Nullable ErasureView erasure;
    private boolean late;

    @Inject
    ErasurePage(PageView page, Speech speech, ErasePerson erase, Scopes scopes) {
        this.page = page;
        this.speech = speech;
        this.erase = erase;
        this.scopes = scopes;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasurePage() {
        this(null, null, null, null);
    }

    /** Takes what the form asks for, before anything is written. */
    public void load() {
        Optional<SupplierId> supplier = page.supplier();
        erasure = supplier.flatMap(owner -> find(owner.value())).orElse(null);
        if (erasure == null || supplier.isEmpty()) {
            page.notFound();
        } else if (page.isPosted()) {
            take(supplier.get().value(), erasure);
        } else if (isBusy()) {
            page.lookAgainIn(SOON);
        }
    }

    private Optional<ErasureView> find(long supplier) {
        return page.number("id").stream()
                .boxed()
                .flatMap(id -> erase.find(supplier, id, ORDERS).stream())
                .findFirst();
    }

    private void take(long supplier, ErasureView asked) {
        boolean done = switch (page.field("change")) {
            case "erase" -> erase.confirm(supplier, asked.id(), page.field("confirmation"), page.actor());
            case "drop" -> erase.drop(supplier, asked.id(), page.actor());
            default -> false;
        };
        if (done) {
            page.goTo(page.link(ONE, "id", asked.id()));
        } else {
            late = true;
            page.unprocessable();
        }
    }

    public @Nullable ErasureView getErasure() {
        return erasure;
    }

    /** Whether what was asked for was no longer possible. */
    public boolean isLate() {
        return late;
    }

    /** Whether records are looked through right now. */
    public boolean isBusy() {
        ErasureView shown = erasure;
        return shown != null && (shown.state() == ErasureState.FINDING || shown.state() == ErasureState.ERASING);
    }

    public boolean isFound() {
        return erasure != null && erasure.state() == ErasureState.FOUND;
    }

    /** Whether anything was found that can be erased, now or later. */
    public boolean isAnything() {
        return erasure != null && erasure.all() > 0;
    }

    public boolean isConfirmed() {
        return erasure != null && erasure.confirmedAt().isPresent();
    }

    /** How it stands, as a sentence. */
    public String getStanding() {
        ErasureView shown = erasure;
        if (shown == null) {
            return "";
        }
        return speech.text(
                "erasure.standing." + shown.state(),
                speech.time(
                        shown.state() == ErasureState.DONE || shown.state() == ErasureState.DROPPED
                                ? shown.finishedAt().orElse(shown.nextAt())
                                : shown.nextAt()));
    }

    public List<Thing> getThings() {
        ErasureView shown = erasure;
        return shown == null
                ? List.of()
                : Stream.of(Thing.values())
                        .filter(thing -> shown.counts().containsKey(thing))
                        .toList();
    }

    /** Whether there are more orders than are shown. */
    public boolean isMoreOrders() {
        return erasure != null && erasure.orders().size() == ORDERS;
    }

    /** Who is looked for, a kind of spellings each; none once they are forgotten. */
    public List<Kind> getKinds() {
        return person().map(person -> Stream.of(Kind.values())
                        .filter(kind -> !person.of(kind).isEmpty())
                        .toList())
                .orElse(List.of());
    }

    public String spellings(Kind kind) {
        return person().map(person -> String.join("\n", person.of(kind))).orElse("");
    }

    private Optional<WantedPerson> person() {
        ErasureView shown = erasure;
        return shown == null
                ? Optional.empty()
                : page.supplier().flatMap(supplier -> erase.person(supplier.value(), shown.id()));
    }

    public String getScope() {
        ErasureView shown = erasure;
        return shown == null
                ? ""
                : page.supplier()
                        .map(supplier -> scopes.words(supplier, shown.scope().isEmpty() ? Scopes.WHOLE : shown.scope()))
                        .orElse("");
    }
}

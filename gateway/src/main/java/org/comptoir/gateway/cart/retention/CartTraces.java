package org.comptoir.gateway.cart.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.cart.retention.NamingCarts.Form;
import org.comptoir.gateway.journal.erasure.ErasedText;
import org.comptoir.gateway.journal.erasure.PersonTraces;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.journal.erasure.Spellings;
import org.comptoir.gateway.journal.erasure.Thing;
import org.comptoir.gateway.journal.erasure.Traced;
import org.comptoir.gateway.journal.retention.Place;

/** Forms of returned carts, which nobody reads again once they are no longer shown; the cart's lines and sums stay. */
@ApplicationScoped
class CartTraces implements PersonTraces {

    private static final int BATCH = 50;

    /** A form may be sent once more for a while after it was written. */
    private static final Duration SHOWN = Duration.ofHours(8);

    private final NamingCarts carts;

    @Inject
    CartTraces(NamingCarts carts) {
        this.carts = carts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CartTraces() {
        this(null);
    }

    @Override
    public String name() {
        return "2-carts";
    }

    @Override
    public Traced look(Search search) {
        List<Form> next = carts.next(search, BATCH);
        Traced traced = new Traced(search);
        for (Form each : next) {
            if (search.covers(each.connection()) && isNamed(each, search.spellings())) {
                look(search, each, traced);
            }
            traced.reach(new Place(Instant.EPOCH, each.id()));
        }
        return traced.more(next.size() == BATCH);
    }

    private void look(Search search, Form form, Traced traced) {
        if (form.returnedAt().plus(SHOWN).isAfter(search.now())) {
            traced.waiting(Thing.CARTS);
            return;
        }
        traced.found(Thing.CARTS, 1);
        if (search.erasing()) {
            carts.empty(search.supplierId(), form.id(), search.spellings().without(form.action()));
        }
    }

    private static boolean isNamed(Form form, Spellings spellings) {
        return spellings.in(form.action())
                || !ErasedText.of(form.fields(), spellings).equals(form.fields())
                || ErasedText.of(form.document(), form.contentType(), spellings).isPresent();
    }
}

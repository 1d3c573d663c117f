package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** One delivery with its attempts. */
@Named("deliveryPage")
@RequestScoped
public class DeliveryDetailPage {

    private final PageView page;
    private final DeliverySearch search;
    private @Nullable DeliveryView delivery;
    private List<AttemptView> attempts = List.of();

    @Inject
    DeliveryDetailPage(PageView page, DeliverySearch search) {
        this.page = page;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryDetailPage() {
        this(null, null);
    }

    /** Looks the delivery up before anything is written; without one the answer is 404. */
    public void load() {
        page.supplier().ifPresent(supplier -> page.number("id").ifPresent(id -> load(supplier, id)));
        if (delivery == null) {
            page.notFound();
        }
    }

    public @Nullable DeliveryView getDelivery() {
        return delivery;
    }

    public List<AttemptView> getAttempts() {
        return attempts;
    }

    private void load(SupplierId supplier, long id) {
        Optional<DeliveryView> found = search.find(supplier.value(), id);
        if (found.isPresent()) {
            delivery = found.get();
            attempts = search.attempts(supplier.value(), id);
        }
    }
}

package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.gateway.delivery.DeliveryPage;
import org.comptoir.gateway.delivery.DeliveryQuery;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** The list of deliveries, filtered by state and subject. */
@Named
@RequestScoped
public class DeliveriesPage {

    private final PageView page;
    private final DeliverySearch search;
    private final DeliverySubjects subjects;
    private @Nullable DeliveryPage found;

    @Inject
    DeliveriesPage(PageView page, DeliverySearch search, DeliverySubjects subjects) {
        this.page = page;
        this.search = search;
        this.subjects = subjects;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveriesPage() {
        this(null, null, null);
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    public DeliveryPage getDeliveries() {
        if (found == null) {
            found = page.supplier().map(this::list).orElse(new DeliveryPage(List.of(), OptionalLong.empty()));
        }
        return found;
    }

    private DeliveryPage list(SupplierId supplier) {
        DeliveryPage listed = search.list(query(supplier));
        subjects.learn(
                supplier,
                listed.deliveries().stream().map(DeliveryView::subject).toList());
        return listed;
    }

    private DeliveryQuery query(SupplierId supplier) {
        return new DeliveryQuery(
                supplier.value(),
                page.constant("state", DeliveryState.class),
                page.parameter("subject").map(typed -> subjects.meant(supplier, typed)),
                page.before(),
                PageView.ROWS);
    }
}

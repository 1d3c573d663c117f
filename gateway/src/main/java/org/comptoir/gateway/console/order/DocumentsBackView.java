package org.comptoir.gateway.console.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.order.OrderView;

/** What goes back to the buyer about an order, and how far it is. */
@Named("documentsBack")
@RequestScoped
public class DocumentsBackView {

    private final PageView page;
    private final DeliverySearch deliveries;

    @Inject
    DocumentsBackView(PageView page, DeliverySearch deliveries) {
        this.page = page;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentsBackView() {
        this(null, null);
    }

    /** First to last; none of an order whose buyer takes nothing. */
    public List<DeliveryView> of(OrderView order) {
        return page.supplier()
                .map(supplier -> deliveries.about(supplier.value(), BackDocument.subject(order)))
                .orElse(List.of());
    }
}

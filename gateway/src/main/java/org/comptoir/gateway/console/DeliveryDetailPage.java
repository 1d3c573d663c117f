package org.comptoir.gateway.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.role.Permission;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.Decision;
import org.comptoir.gateway.delivery.DecisionOutcome;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.delivery.ReplayDelivery;
import org.comptoir.gateway.delivery.SettleDelivery;
import org.comptoir.gateway.fulfilment.door.DoorTarget;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** One delivery with its attempts, and what a person decides where it is stuck. */
@Named("deliveryPage")
@RequestScoped
public class DeliveryDetailPage {

    private static final String ADDRESS = "/console/delivery";

    private final PageView page;
    private final Speech speech;
    private final DeliverySearch search;
    private final ReplayDelivery replay;
    private final SettleDelivery settle;
    private @Nullable DeliveryView delivery;
    private List<AttemptView> attempts = List.of();
    private String refusal = "";

    @Inject
    DeliveryDetailPage(
            PageView page, Speech speech, DeliverySearch search, ReplayDelivery replay, SettleDelivery settle) {
        this.page = page;
        this.speech = speech;
        this.search = search;
        this.replay = replay;
        this.settle = settle;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryDetailPage() {
        this(null, null, null, null, null);
    }

    /** Looks the delivery up before anything is written; without one the answer is 404. Takes a decision. */
    public void load() {
        page.supplier().ifPresent(supplier -> page.number("id").ifPresent(id -> load(supplier, id)));
        DeliveryView found = delivery;
        if (found == null || (page.isPosted() && !page.may(Permission.DELIVERIES_DECIDE))) {
            page.notFound();
        } else if (page.isPosted()) {
            page.supplier().ifPresent(supplier -> decide(supplier, found.id()));
        }
    }

    public @Nullable DeliveryView getDelivery() {
        return delivery;
    }

    /** That and when the retention rule took what was sent; empty while it is there. */
    public String getRemoved() {
        return delivery == null
                ? ""
                : delivery.removedAt()
                        .map(at -> speech.text("delivery.removed", speech.time(at)))
                        .orElse("");
    }

    public List<AttemptView> getAttempts() {
        return attempts;
    }

    /** Why a decision was not taken; empty where none was refused. */
    public String getRefusal() {
        return refusal;
    }

    public String getAddress() {
        return delivery == null ? "" : page.link(ADDRESS, "id", delivery.id());
    }

    /** Whether it goes back to a buyer. */
    public boolean isBack() {
        return delivery != null && DoorTarget.find(delivery.target()).isPresent();
    }

    /** Whether there is something for this person to decide. */
    public boolean isDecidable() {
        return delivery != null && !delivery.state().isOver() && page.may(Permission.DELIVERIES_DECIDE);
    }

    /** What was typed, so that a refused form does not lose it. */
    public String getReason() {
        return page.field("reason");
    }

    private void decide(SupplierId supplier, long id) {
        String reason = page.field("reason");
        if (!Decision.isReason(reason)) {
            refuse("delivery.reason.bad");
            return;
        }
        Decision decision = new Decision(supplier.value(), page.actor(), reason);
        DecisionOutcome outcome = page.field("decision").equals("arrived")
                ? settle.settle(id, decision)
                : replay.replay(id, false, decision);
        if (outcome == DecisionOutcome.DONE) {
            page.goTo(getAddress());
        } else {
            refuse(
                    switch (outcome) {
                        case UNDER_WAY -> "delivery.busy";
                        case WITHDRAWN -> "delivery.withdrawn";
                        default -> "delivery.gone";
                    });
        }
    }

    private void refuse(String text) {
        refusal = speech.text(text);
        page.unprocessable();
    }

    private void load(SupplierId supplier, long id) {
        Optional<DeliveryView> found = search.find(supplier.value(), id);
        if (found.isPresent()) {
            delivery = found.get();
            attempts = search.attempts(supplier.value(), id);
        }
    }
}

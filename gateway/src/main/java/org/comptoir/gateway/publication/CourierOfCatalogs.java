package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Snapshot;
import org.comptoir.gateway.publication.RunParcels.LockedException;
import org.comptoir.gateway.publication.RunParcels.Parcel;
import org.comptoir.gateway.publication.RunParcels.UnsendableException;
import org.comptoir.gateway.publication.plan.Destination;

/**
 * Sends the file of a run where its publication says at that moment, by SFTP, HTTP, cXML or mail. Each publication has a lane of
 * its own while it has something to send, so one destination that is down keeps no other waiting.
 */
@ApplicationScoped
class CourierOfCatalogs implements DeliveryHandler {

    /** A node that died between two steps is back within it, or its first hour looks further back. */
    private static final Duration LATELY = Duration.ofHours(1);

    private static final Duration AFTER_A_START = Duration.ofDays(30);

    private final RunParcels parcels;
    private final RunLedger ledger;
    private final Courier courier;
    private final Snapshot<Set<String>> lanes;

    @Inject
    CourierOfCatalogs(RunParcels parcels, RunLedger ledger, Courier courier, Clock clock) {
        this.parcels = parcels;
        this.ledger = ledger;
        this.courier = courier;
        Instant started = clock.instant();
        var looks = new AtomicLong();
        this.lanes = new Snapshot<>(
                clock,
                looks::incrementAndGet,
                () -> ledger.couriers(clock.instant().isAfter(started.plus(LATELY)) ? LATELY : AFTER_A_START));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CourierOfCatalogs() {
        this.parcels = null;
        this.ledger = null;
        this.courier = null;
        this.lanes = null;
    }

    @Override
    public String target() {
        return Destination.TARGET;
    }

    @Override
    public Set<String> targets() {
        return new TreeSet<>(lanes.get());
    }

    @Override
    public boolean answersFor(String target) {
        return target.equals(Destination.TARGET) || target.startsWith(Destination.TARGET + "/");
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        try {
            Parcel parcel = parcels.of(delivery);
            DeliveryResult result = courier.carry(parcel.way(), parcel.delivery());
            if (result instanceof Delivered) {
                arrived(delivery);
            }
            return result;
        } catch (LockedException locked) {
            return new TryAgain(String.valueOf(locked.getMessage()), Optional.empty());
        } catch (UnsendableException impossible) {
            return new Refused(String.valueOf(impossible.getMessage()));
        }
    }

    @Override
    public Trace trace(Delivery delivery) {
        try {
            Parcel parcel = parcels.of(delivery);
            Trace trace = courier.trace(parcel.way(), parcel.delivery());
            if (trace instanceof Trace.Arrived) {
                arrived(delivery);
            }
            return trace;
        } catch (LockedException locked) {
            return new Trace.AskLater(String.valueOf(locked.getMessage()), Optional.empty());
        } catch (UnsendableException impossible) {
            return new Trace.Untold(String.valueOf(impossible.getMessage()));
        }
    }

    private void arrived(Delivery delivery) {
        ledger.delivered(
                new SupplierId(delivery.entry().supplierId()),
                RunDelivery.of(delivery.entry()).run());
    }
}

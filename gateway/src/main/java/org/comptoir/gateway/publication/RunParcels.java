package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.plan.Destination;
import org.comptoir.gateway.publication.plan.Destination.Content;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.RunView;

/**
 * A run's file as it is sent. Place and secrets are the publication's of this moment, so that a wrong one can be mended; what is
 * sent is the run's own, so every attempt sends the same.
 */
@ApplicationScoped
class RunParcels {

    private static final int MEBIBYTE = 1_048_576;
    private static final int LARGEST = 32;
    private static final int LARGEST_BY_MAIL = 10;

    private final PublicationRows publications;
    private final PublicationSecrets secrets;
    private final RunFiles files;
    private final RunRows runs;

    @Inject
    RunParcels(PublicationRows publications, PublicationSecrets secrets, RunFiles files, RunRows runs) {
        this.publications = publications;
        this.secrets = secrets;
        this.files = files;
        this.runs = runs;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunParcels() {
        this(null, null, null, null);
    }

    /** Where to, and what. */
    record Parcel(Courier.Way way, Delivery delivery) {}

    /** It can never be sent as things are; the message says why, and what to do. */
    static final class UnsendableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnsendableException(String reason) {
            super(reason);
        }
    }

    /** A secret cannot be opened with the keys there are; that may change. */
    static final class LockedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LockedException(String secret) {
            super("The secret %s cannot be opened: bring back the key it was sealed with, or give the secret anew"
                    .formatted(secret));
        }
    }

    /** @throws UnsendableException where it can never be sent as things are */
    Parcel of(Delivery delivery) {
        OutboxEntry entry = delivery.entry();
        var supplier = new SupplierId(entry.supplierId());
        String name = entry.target().substring(entry.target().lastIndexOf('/') + 1);
        RunView run = runs.find(supplier, name, RunDelivery.of(entry).run())
                .orElseThrow(() -> new UnsendableException("There is no run %s".formatted(entry.idempotencyKey())));
        StoredPublication publication = publications
                .find(supplier, name)
                .orElseThrow(() -> new UnsendableException(
                        "There is no publication %s any more, so nobody knows where to".formatted(name)));
        PublicationPlan now = PublicationPlan.fromJson(publication.definition());
        PublicationPlan made = PublicationPlan.fromJson(runs.definition(supplier, run.id()));
        if (!now.client().equals(made.client())) {
            // one client's prices must not go where another one's catalogs go
            throw new UnsendableException(
                    "The publication %s was for the client %s when this file was made and is for %s now. Run it again"
                            .formatted(name, made.client(), now.client()));
        }
        Destination here = now.destination();
        Destination then = made.destination();
        if (!here.transport().equals(then.transport())) {
            throw new UnsendableException(
                    "The publication %s had the transport %s when this file was made and has %s now. Run it again"
                            .formatted(name, then.transport(), here.isNone() ? "none" : here.transport()));
        }
        Map<String, String> open = secrets.open(supplier, publication);
        Content sent = then.content(
                new Content(entry.contentType(), file(supplier, run, here)),
                run.file().name(),
                entry.idempotencyKey(),
                run.createdAt(),
                open);
        Destination way = new Destination(here.transport(), here.settings(), then.upload());
        return new Parcel(way.way(open), new Delivery(with(entry, sent), delivery.attempt()));
    }

    private static OutboxEntry with(OutboxEntry entry, Content sent) {
        return new OutboxEntry(
                entry.supplierId(),
                entry.target(),
                entry.subject(),
                entry.idempotencyKey(),
                sent.mediaType(),
                entry.fileName(),
                sent.bytes());
    }

    private byte[] file(SupplierId supplier, RunView run, Destination destination) {
        int most = destination.transport().equals("mail") ? LARGEST_BY_MAIL : LARGEST;
        if (run.file().bytes() > (long) most * MEBIBYTE) {
            throw new UnsendableException(
                    "The file of %s has %d bytes, and by %s at most %d MiB are sent. Fetch it, or let it be put into a folder"
                            .formatted(run.publication(), run.file().bytes(), destination.transport(), most));
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) run.file().bytes());
        int number = 0;
        for (Optional<byte[]> piece = files.piece(supplier, run.id(), 0);
                piece.isPresent();
                piece = files.piece(supplier, run.id(), ++number)) {
            bytes.put(piece.get());
        }
        if (bytes.hasRemaining()) {
            throw new UnsendableException("The file of the run is not kept any more. Run the publication again");
        }
        return bytes.array();
    }
}

package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.publication.plan.PublicationPlan;

/**
 * Puts the file of a run into a folder below {@code GATEWAY_DATA/publications}, whole or not at all. The same run is the same
 * name and the same bytes, so a second delivery changes nothing.
 */
@ApplicationScoped
class FolderOfCatalogs implements DeliveryHandler {

    static final String TARGET = PublicationPlan.FOLDER_TARGET;

    private final RunFiles files;
    private final RunLedger ledger;
    private final Path root;

    @Inject
    FolderOfCatalogs(RunFiles files, RunLedger ledger, GatewaySettings settings) {
        this.files = files;
        this.ledger = ledger;
        this.root = settings.data().resolve("publications");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FolderOfCatalogs() {
        this.files = null;
        this.ledger = null;
        this.root = null;
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        RunDelivery what = RunDelivery.of(delivery.entry());
        var supplier = new SupplierId(delivery.entry().supplierId());
        Path folder = root.resolve(Long.toString(supplier.value())).resolve(what.where());
        try {
            Files.createDirectories(folder);
            Path target = folder.resolve(delivery.entry().fileName());
            Path part = folder.resolve("." + delivery.entry().fileName() + ".part");
            if (!write(supplier, what.run(), part)) {
                Files.deleteIfExists(part);
                return new Refused("The file of the run is not kept any more. Run the publication again");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            ledger.delivered(supplier, what.run());
            return new Delivered(target.getFileName().toString());
        } catch (IOException full) {
            return new TryAgain("The folder cannot be written: " + full.getMessage(), Optional.empty());
        }
    }

    private boolean write(SupplierId supplier, long run, Path part) throws IOException {
        // a link that somebody laid under its name would lead the bytes elsewhere
        Files.deleteIfExists(part);
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream bytes = Channels.newOutputStream(file);
            int number = 0;
            for (Optional<byte[]> piece = files.piece(supplier, run, 0);
                    piece.isPresent();
                    piece = files.piece(supplier, run, number)) {
                bytes.write(piece.get());
                number++;
            }
            file.force(true);
            return number > 0;
        }
    }
}

package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewaySettings;

/**
 * Puts the file of a run into a folder below {@code GATEWAY_DATA/publications}, whole or not at all. The same run is the same
 * name and the same bytes, so a second delivery changes nothing.
 */
@ApplicationScoped
class FolderOfCatalogs implements DeliveryHandler {

    static final String TARGET = "publication-folder";

    private static final Pattern WHAT = Pattern.compile("([0-9]{1,18}) ([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

    private final RunFiles files;
    private final Path root;

    @Inject
    FolderOfCatalogs(RunFiles files, GatewaySettings settings) {
        this.files = files;
        this.root = settings.data().resolve("publications");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FolderOfCatalogs() {
        this.files = null;
        this.root = null;
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        Matcher what = WHAT.matcher(new String(delivery.entry().payload(), UTF_8));
        if (!what.matches()) {
            return new Refused("The entry names no run and folder");
        }
        var supplier = new SupplierId(delivery.entry().supplierId());
        Path folder = root.resolve(Long.toString(supplier.value())).resolve(what.group(2));
        try {
            Files.createDirectories(folder);
            Path target = folder.resolve(delivery.entry().fileName());
            Path part = folder.resolve("." + delivery.entry().fileName() + ".part");
            if (!write(supplier, Long.parseLong(what.group(1)), part)) {
                Files.deleteIfExists(part);
                return new Refused("The file of the run is not kept any more. Run the publication again");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Delivered(target.getFileName().toString());
        } catch (IOException full) {
            return new TryAgain("The folder cannot be written: " + full.getMessage(), Optional.empty());
        }
    }

    private boolean write(SupplierId supplier, long run, Path part) throws IOException {
        try (FileChannel file = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
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

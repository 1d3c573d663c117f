package org.comptoir.gateway.platform.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SettingsException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where the sealing keys are: in {@code GATEWAY_SECRETS_KEY}, the same on every node; else in a file under
 * {@code GATEWAY_DATA} that is made when the first secret is sealed and that this node alone can read.
 */
@ApplicationScoped
public class Seals {

    static final String VARIABLE = "GATEWAY_SECRETS_KEY";

    private final String configured;
    private final Path file;
    private final RandomGenerator random;
    private @Nullable SealedSecrets secrets;

    @Inject
    Seals(GatewaySettings settings, RandomGenerator random) {
        this(ConfigProvider.getConfig().getOptionalValue(VARIABLE, String.class).orElse(""), settings.data(), random);
    }

    Seals(String configured, Path data, RandomGenerator random) {
        this.configured = configured;
        this.file = data.resolve("keys").resolve("secrets.key");
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Seals() {
        this("", Path.of("."), null);
    }

    public synchronized SealedSecrets secrets() {
        SealedSecrets known = secrets;
        if (known == null) {
            known = new SealedSecrets(configured.isBlank() ? List.of(ofFile()) : ofVariable(), random);
            secrets = known;
        }
        return known;
    }

    private List<SealingKey> ofVariable() {
        List<SealingKey> keys = new ArrayList<>();
        for (String key : Arrays.asList(configured.split(",", -1))) {
            try {
                keys.add(SealingKey.read(key));
            } catch (IllegalArgumentException wrong) {
                throw new SettingsException(
                        "%s is wrong: expected are 32 bytes in Base64, as `openssl rand -base64 32` prints them; several keys are separated by commas, the first seals"
                                .formatted(VARIABLE));
            }
        }
        return keys;
    }

    private SealingKey ofFile() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return SealingKey.read(Files.readString(file, US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be used".formatted(file), failed);
        } catch (IllegalArgumentException damaged) {
            throw new IllegalStateException("%s is damaged: bring it back from a backup".formatted(file), damaged);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[SealingKey.BYTES];
        random.nextBytes(key);
        Files.createDirectories(file.getParent());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownersOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownersOnly)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(key)));
            channel.force(true);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another thread or node was faster, and its key is as good
        }
    }
}

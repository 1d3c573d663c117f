package org.comptoir.gateway.coresystem.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Reads private keys as people paste them. */
final class PrivateKeys {

    /** What is said of a key that is not read. */
    static final String UNREADABLE =
            "the secret private-key can not be read; give one in OpenSSH or PEM form that is not encrypted";

    private PrivateKeys() {}

    /** @return none for a key that is encrypted, damaged or of a kind that is not known */
    static List<KeyPair> read(String text) {
        List<KeyPair> keys = new ArrayList<>();
        try {
            Iterable<KeyPair> read = SecurityUtils.loadKeyPairIdentities(
                    null,
                    NamedResource.ofName("private-key"),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    FilePasswordProvider.EMPTY);
            if (read != null) {
                read.forEach(keys::add);
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | NoClassDefFoundError unreadable) {
            // the last where the library looks for a helper of its own that only encrypted keys need
            return List.of();
        }
        return keys;
    }
}

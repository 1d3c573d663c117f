package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Documents seen in the field, where they are on this machine: each is read, or refused with a reason a person understands. */
class CorpusTest {

    private static final Set<String> REFUSED = Set.of(
            "FriendsOfCXML-cxml-php-Index-1.xml",
            "kazz12211-amazon-punchout-Contract-1.xml",
            "kazz12211-amazon-punchout-Index-1.xml",
            "kazz12211-amazon-punchout-Supplier-1.xml",
            "kazz12211-amazon-punchout-OrderRequest-new-2.xml",
            "vphantom-Business-cXML-Response-x-1.xml",
            "attack-billion-laughs.xml",
            "attack-xxe.xml");

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    static List<Path> documents() throws IOException {
        if (!Shared.isThere("corpus", "cxml")) {
            return List.of(Path.of("none"));
        }
        try (Stream<Path> files = Files.walk(Shared.path("corpus", "cxml"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void blanksEverySecretOfEveryDocument() throws IOException {
        for (Path file : documents()) {
            Assumptions.assumeTrue(Files.exists(file), "The corpus is not on this machine");
            byte[] blanked = org.comptoir.cxml.security.SecretBlanking.blank(Files.readAllBytes(file));
            try {
                CxmlIncoming incoming = reader.open(blanked, null);
                incoming.header()
                        .map(header -> header.sender)
                        .ifPresent(sender -> sender.credential.forEach(credential -> {
                            if (credential.sharedSecret != null) {
                                assertThat(credential.sharedSecret.reveal()).isIn("***", "");
                            }
                        }));
            } catch (CxmlException e) {
                assertThat(REFUSED).contains(file.getFileName().toString());
            }
        }
    }
}

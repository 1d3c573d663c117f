package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void readsOrRefusesWithAClearReason(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "The corpus is not on this machine");
        String name = file.getFileName().toString();
        try {
            CxmlDocument document = reader.read(Files.readAllBytes(file), null);
            assertThat(REFUSED).doesNotContain(name);
            if (name.contains("Request-")) {
                assertThat(document.requestName()).isPresent();
            }
        } catch (CxmlException e) {
            assertThat(REFUSED).contains(name);
            assertThat(e.getMessage()).matches("(?s)Line \\d+, column \\d+: .{10,200}");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void writesAValidDocumentAgainAsAValidOne(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "The corpus is not on this machine");
        Assumptions.assumeTrue(valid().contains(file.getFileName().toString()), "It was not valid before");
        try {
            CxmlDocument document = reader.read(Files.readAllBytes(file), null);
            boolean whole = document.notes().isEmpty();
            Assumptions.assumeTrue(whole, "Holds elements that are not bound yet");
            byte[] written = new CxmlWriter(CxmlWriter.Encoding.US_ASCII).write(document);
            String dtd = DtdFile.of(document.documentName().orElse(null)).fileName();
            assertThat(DtdCheck.errors(written, dtd)).isEmpty();
        } catch (CxmlException e) {
            assertThat(REFUSED).contains(file.getFileName().toString());
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

    private static Set<String> valid() throws IOException {
        try (Stream<String> lines = Files.lines(Shared.path("corpus", "cxml", "INDEX.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(columns -> columns.length > 3 && columns[3].equals("yes"))
                    .map(columns -> columns[0])
                    .collect(Collectors.toSet());
        }
    }
}

package org.comptoir.cxml.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.ReadDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write of a valid document has nothing against it that a receiver could refuse. */
class WrittenDocumentsTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    static List<Path> validSamples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.endsWith("document.xml"))
                    .filter(file -> Files.exists(file.resolveSibling("valid")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validSamples")
    void nobodyRefusesWhatWeWrite(Path sample) throws IOException, CxmlException {
        ReadDocument document = ReadDocument.of(Files.readAllBytes(sample), null);

        for (CxmlWriter.Encoding encoding : CxmlWriter.Encoding.values()) {
            byte[] written = document.write().apply(new CxmlWriter(encoding));
            Verdict verdict = new Validator(CxmlLimits.DEFAULT).judge(written, null);
            assertThat(verdict.atLeast(Level.REFUSE)).isEmpty();
        }
    }
}

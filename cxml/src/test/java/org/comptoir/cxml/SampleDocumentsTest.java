package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code samples} is a document, what must be read from it, and why it is there. */
class SampleDocumentsTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.endsWith("document.xml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsTheSampleAsExpected(Path sample) throws IOException {
        assertThat(sample.resolve("origin.md")).exists();
        assertThat(outcome(Files.readAllBytes(sample.resolve("document.xml"))))
                .isEqualTo(Files.readString(sample.resolve("expected.txt")));
    }

    private String outcome(byte[] document) {
        try {
            ReadDocument read = ReadDocument.of(document, null);
            String notes = read.notes().isEmpty() ? "" : "note: " + String.join("\nnote: ", read.notes()) + "\n";
            byte[] written = read.write().apply(new CxmlWriter(CxmlWriter.Encoding.UTF_8).asItStands());
            return notes + Outline.of(written);
        } catch (CxmlException e) {
            return "refused: %s %s%n".formatted(e.reason(), e.getMessage());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void writesWhatItReadTheSameWayEveryTime(Path sample) throws IOException {
        byte[] document = Files.readAllBytes(sample.resolve("document.xml"));
        for (CxmlWriter.Encoding encoding : CxmlWriter.Encoding.values()) {
            CxmlWriter writer = new CxmlWriter(encoding).asItStands();
            try {
                byte[] once = ReadDocument.of(document, null).write().apply(writer);
                assertThat(ReadDocument.of(once, null).write().apply(writer)).isEqualTo(once);
            } catch (CxmlException e) {
                assertThat(sample.toString()).contains("refused");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void losesNothingOfAValidDocument(Path sample) throws Exception {
        byte[] document = Files.readAllBytes(sample.resolve("document.xml"));
        for (CxmlWriter.Encoding encoding : CxmlWriter.Encoding.values()) {
            byte[] written = ReadDocument.of(document, null).write().apply(new CxmlWriter(encoding));

            assertThat(CanonicalLines.of(written, null)).isEqualTo(CanonicalLines.of(document, null));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("given")
    void whatOthersAreGivenToTryIsAsTheOfficialDtdWantsIt(Path sample) throws Exception {
        byte[] document = Files.readAllBytes(sample);

        assertThat(DtdCheck.errors(document, "cXML.dtd")).isEmpty();
        assertThat(ReadDocument.of(document, null).notes()).isEmpty();
    }

    static List<Path> given() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> valid() throws IOException {
        return samples().stream()
                .filter(sample -> Files.exists(sample.resolve("valid")))
                .toList();
    }
}

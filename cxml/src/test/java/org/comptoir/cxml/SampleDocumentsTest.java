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

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

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
            CxmlDocument read = reader.read(document, null);
            String notes = read.notes().isEmpty() ? "" : "note: " + String.join("\nnote: ", read.notes()) + "\n";
            return notes
                    + Outline.of(new CxmlWriter(CxmlWriter.Encoding.UTF_8)
                            .asItStands()
                            .write(read));
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
                byte[] once = writer.write(reader.read(document, null));
                assertThat(writer.write(reader.read(once, null))).isEqualTo(once);
            } catch (CxmlException e) {
                assertThat(sample.toString()).contains("refused");
            }
        }
    }
}

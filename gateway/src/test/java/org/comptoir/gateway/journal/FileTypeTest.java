package org.comptoir.gateway.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    private static FileType of(String content) {
        return FileType.of(content.getBytes(ISO_8859_1));
    }

    private static FileType zipOf(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return FileType.of(bytes.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, PDF", "GIF89a, GIF", "'ÿØÿà', JPEG", "a drawing; 40 mm, TEXT", "'a,b', TEXT"})
    void knowsAFileByItsFirstBytes(String content, FileType type) {
        assertThat(of(content)).isEqualTo(type);
    }

    @Test
    void knowsOfficeFilesByWhatIsInside() throws IOException {
        assertThat(zipOf("[Content_Types].xml", "word/document.xml")).isEqualTo(FileType.WORD);
        assertThat(zipOf("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(FileType.EXCEL);
        assertThat(zipOf("word/readme")).isEqualTo(FileType.ZIP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "  <svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><a/>",
                "text, then <script>",
                "#!/bin/sh",
                "MZ\u0000\u0001",
                "\u007fELF",
                ""
            })
    void callsWhateverCouldRunPlainBytes(String content) {
        assertThat(of(content)).isEqualTo(FileType.BYTES);
    }

    @Test
    void namesAFileByItselfWhateverTheSenderCalledIt() {
        KeptAttachment kept = Attachment.of(
                        2, Optional.of("1@x"), Optional.of("../../etc/passwd\r\n.exe"), "plain".getBytes(ISO_8859_1))
                .kept();

        assertThat(kept.fileName()).isEqualTo("attachment-2.txt");
        assertThat(kept.contentType()).isEqualTo("text/plain");
        assertThat(kept.digest()).isEqualTo("a116c9ed46d6207734a43317d30fd88f52ac8634c37d904bbf4e41d865f90475");
    }
}

package org.comptoir.gateway.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a stranger's file is, by its first bytes and not by what was said about it. Anything a browser or a computer could
 * run is plain bytes here: HTML, SVG and other XML, scripts, programs.
 */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-"),
    PNG("image/png", "png", "\u0089PNG\r\n"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "gif", "GIF8"),
    TIFF_LITTLE("image/tiff", "tif", "II*\0"),
    TIFF_BIG("image/tiff", "tif", "MM\0*"),
    OFFICE("application/vnd.ms-office", "ole", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ""),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ""),
    ZIP("application/zip", "zip", "PK\u0003\u0004"),
    TEXT("text/plain", "txt", ""),
    BYTES("application/octet-stream", "bin", "");

    private static final int LOOKED_AT = 4_096;

    private final String mediaType;
    private final String extension;
    private final String beginning;

    FileType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    static FileType of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), ISO_8859_1);
        FileType known = Stream.of(values())
                .filter(type -> !type.beginning.isEmpty() && start.startsWith(type.beginning))
                .findFirst()
                .orElse(BYTES);
        if (known == ZIP) {
            return insideZip(start);
        }
        return known == BYTES && isPlainText(start) ? TEXT : known;
    }

    /** Office files are archives whose first entries have names of their own. */
    private static FileType insideZip(String start) {
        if (!start.contains("[Content_Types].xml") && !start.contains("_rels/.rels")) {
            return ZIP;
        }
        if (start.contains("word/")) {
            return WORD;
        }
        return start.contains("xl/") ? EXCEL : ZIP;
    }

    private static boolean isPlainText(String start) {
        boolean printable = start.chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\n' || c == '\r' || c == '\t');
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        // a mark-up or script that says so in its first characters
        return printable && !lower.isEmpty() && !lower.contains("<") && !lower.startsWith("#!");
    }
}

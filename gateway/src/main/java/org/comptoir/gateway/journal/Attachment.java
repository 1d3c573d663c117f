package org.comptoir.gateway.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that came with a document. What it is called and what it is served as are decided here, from its bytes.
 *
 * @param number its place among the files of the document, from 1
 * @param contentId cXML {@code cid:} name without brackets, as sent
 * @param sentAs the name its sender gave it; shown, never used
 * @param digest SHA-256 of the content in 64 lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Attachment(
        int number, Optional<String> contentId, Optional<String> sentAs, FileType type, String digest, byte[] content) {

    public static Attachment of(int number, Optional<String> contentId, Optional<String> sentAs, byte[] content) {
        return new Attachment(number, contentId, sentAs, FileType.of(content), sha256(content), content);
    }

    /** As it is kept: everything but the bytes. */
    public KeptAttachment kept() {
        return new KeptAttachment(
                number,
                contentId,
                sentAs,
                "attachment-" + number + "." + type.extension(),
                type.mediaType(),
                content.length,
                digest);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

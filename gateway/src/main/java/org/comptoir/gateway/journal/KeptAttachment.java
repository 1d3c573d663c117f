package org.comptoir.gateway.journal;

import java.util.Optional;

/**
 * A file that came with a document, without its bytes.
 *
 * @param number its place among the files of the document, from 1
 * @param contentId cXML {@code cid:} name without brackets, as sent
 * @param sentAs the name its sender gave it; shown, never used
 * @param fileName made by us, such as {@code attachment-1.pdf}
 * @param contentType what its bytes say it is; {@code application/octet-stream} for everything a browser could run
 * @param size in bytes
 * @param digest SHA-256 in 64 lower-case hexadecimal digits
 */
public record KeptAttachment(
        int number,
        Optional<String> contentId,
        Optional<String> sentAs,
        String fileName,
        String contentType,
        int size,
        String digest) {}

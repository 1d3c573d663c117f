package org.comptoir.cxml.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Puts a document and its attachments into one {@code multipart/related} body. The same message gives the same bytes;
 * the boundary is drawn from the content.
 */
public final class MultipartWriter {

    private static final int LONGEST_LINE = 998;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    private MultipartWriter() {}

    /**
     * A body ready to be sent.
     *
     * @param contentType the value of the Content-Type header
     * @param body the bytes
     */
    public record Written(String contentType, byte[] body) {}

    /**
     * Writes the document as it is and the attachments in base64.
     *
     * @throws IllegalArgumentException if an attachment has no Content-ID or two share one: nothing could name it
     */
    public static Written write(CxmlMultipart message) {
        requireNames(message);
        String digest = digest(message);
        ContentId start = message.document().contentId().orElseGet(() -> new ContentId("cxml." + digest));
        String boundary = "=_" + digest;
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        delimiter(body, boundary, "");
        document(body, message.document(), start);
        for (MimePart attachment : message.attachments()) {
            delimiter(body, boundary, "");
            attachment(body, attachment);
        }
        delimiter(body, boundary, "--");
        String contentType = "multipart/related; boundary=\"%s\"; type=\"%s\"; start=\"%s\""
                .formatted(boundary, message.document().type().media(), start.header());
        return new Written(contentType, body.toByteArray());
    }

    private static void requireNames(CxmlMultipart message) {
        Set<ContentId> seen = new HashSet<>();
        message.document().contentId().ifPresent(seen::add);
        for (MimePart attachment : message.attachments()) {
            ContentId id = attachment
                    .contentId()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "An attachment has no Content-ID, so that the document cannot name it"));
            if (!seen.add(id)) {
                throw new IllegalArgumentException("Two parts have the Content-ID %s. Give each its own".formatted(id));
            }
        }
    }

    private static void document(ByteArrayOutputStream body, MimePart document, ContentId id) {
        line(body, "Content-Type: " + document.type());
        line(body, "Content-Transfer-Encoding: " + transferEncoding(document.bytes()));
        line(body, "Content-ID: " + id.header());
        line(body, "");
        body.writeBytes(document.bytes());
        line(body, "");
    }

    private static void attachment(ByteArrayOutputStream body, MimePart attachment) {
        line(body, "Content-Type: " + attachment.type());
        line(body, "Content-Transfer-Encoding: base64");
        line(body, "Content-ID: " + attachment.contentId().orElseThrow().header());
        StringBuilder disposition = new StringBuilder("attachment");
        attachment.name().ifPresent(name -> HeaderValue.append(disposition, "filename", name));
        line(body, "Content-Disposition: " + disposition);
        line(body, "");
        body.writeBytes(BASE64.encode(attachment.bytes()));
        line(body, "");
    }

    private static void delimiter(ByteArrayOutputStream body, String boundary, String end) {
        line(body, "--" + boundary + end);
    }

    private static void line(ByteArrayOutputStream body, String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of at most 998 bytes and no zero byte, or it must be called binary. */
    private static String transferEncoding(byte[] content) {
        boolean ascii = true;
        int line = 0;
        for (byte b : content) {
            ascii &= b > 0;
            line = b == '\n' ? 0 : line + 1;
            if (b == 0 || line > LONGEST_LINE) {
                return "binary";
            }
        }
        return ascii ? "7bit" : "8bit";
    }

    /** 32 hexadecimal digits that no part can be expected to hold. */
    private static String digest(CxmlMultipart message) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(message.document().bytes());
            for (MimePart attachment : message.attachments()) {
                sha256.update(attachment.contentId().orElseThrow().value().getBytes(StandardCharsets.UTF_8));
                sha256.update(attachment.bytes());
            }
            return HexFormat.of().formatHex(sha256.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package org.comptoir.gateway.coresystem.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.comptoir.gateway.delivery.OutboxEntry;

/**
 * A message with two parts, a sentence for people and the document (RFC 5322, 2045). Its {@code Message-ID} and boundary are
 * made of the key, so every attempt is the same message; only its date is the attempt's.
 */
final class MailMessage {

    private static final String LINE = "\r\n";
    private static final Base64.Encoder BODY = Base64.getMimeEncoder(76, LINE.getBytes(StandardCharsets.US_ASCII));
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final int ENCODED = 36;

    private MailMessage() {}

    static String write(OutboxEntry entry, String from, String to, String subject, Instant now) {
        String boundary = "comptoir-" + entry.idempotencyKey();
        String name = entry.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
        return String.join(
                LINE,
                "Message-ID: <" + entry.idempotencyKey() + "@" + from.substring(from.indexOf('@') + 1) + ">",
                "Date: " + DATE.format(now.atOffset(ZoneOffset.UTC)),
                "From: <" + from + ">",
                "To: <" + to + ">",
                "Subject: " + words(subject.replace("{file}", name)),
                "Idempotency-Key: " + entry.idempotencyKey(),
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"",
                "",
                "--" + boundary,
                "Content-Type: text/plain; charset=us-ascii",
                "",
                "A document, see the file " + name + ".",
                "A second mail with the same Message-ID is the same document: use it once.",
                "--" + boundary,
                "Content-Type: " + entry.contentType(),
                "Content-Disposition: attachment; filename=\"" + name + "\"",
                "Content-Transfer-Encoding: base64",
                "",
                BODY.encodeToString(entry.payload()),
                "--" + boundary + "--",
                "");
    }

    /** Words outside ASCII as RFC 2047 has them, in pieces that fit. */
    private static String words(String text) {
        if (text.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            int bytes = 0;
            while (to < text.length()) {
                int point = text.codePointAt(to);
                bytes += new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
                if (bytes > ENCODED) {
                    break;
                }
                to += Character.charCount(point);
            }
            words.append(from == 0 ? "" : LINE + " ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder()
                            .encodeToString(text.substring(from, to).getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
            from = to;
        }
        return words.toString();
    }
}

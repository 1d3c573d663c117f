package org.comptoir.gateway.coresystem.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;
import org.comptoir.gateway.delivery.Echo.Status;

/**
 * What an answer of a core system means for the delivery.
 *
 * @param cxml whether it is the cXML Status in the answer that counts where HTTP says that all is well
 */
record HttpVerdict(boolean cxml, Clock clock) {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Whoever says these may have booked the order before something broke. */
    private static final Set<Integer> UNTOLD = Set.of(500, 502, 504);

    /** One number is looked for; the document of a stranger is not read. */
    private static final Pattern STATUS =
            Pattern.compile("<Status\\b[^>]{0,2000}?\\bcode\\s*=\\s*[\"']([0-9]{3})[\"']");

    private static final Pattern TEXT = Pattern.compile("\\btext\\s*=\\s*[\"']([^\"']{1,400})[\"']");

    private static final int OK = 200;
    private static final int NO_LONGER_OK = 300;
    private static final int SERVER_ERROR = 500;
    private static final int QUOTED = 200;

    DeliveryResult of(int status, Optional<String> retryAfter, byte[] body) {
        Optional<Duration> notBefore = retryAfter.flatMap(this::wish);
        if (!isWell(status)) {
            return judge(status, "the core system answered %d%s".formatted(status, quote(body)), notBefore);
        }
        if (!cxml) {
            return new Delivered("the core system answered " + status, OptionalInt.of(status));
        }
        Matcher told = STATUS.matcher(new String(body, UTF_8));
        if (!told.find()) {
            return new Refused(
                    "the core system answered %d without a cXML Status, so nobody there took it%s. See whether url is its door for cXML"
                            .formatted(status, quote(body)),
                    OptionalInt.of(status));
        }
        int code = Integer.parseInt(told.group(1));
        return isWell(code)
                ? new Delivered("the core system answered with the cXML status " + code, OptionalInt.of(code))
                : judge(
                        code,
                        "the core system answered with the cXML status %d%s".formatted(code, words(body, told.start())),
                        notBefore);
    }

    /** What a {@code Retry-After} asks for. */
    Optional<Duration> wish(String retryAfter) {
        return RetryAfter.read(retryAfter, clock);
    }

    static Unknown unknown(String reason) {
        return new Unknown(reason, Optional.empty());
    }

    static TryAgain tryAgain(String reason) {
        return new TryAgain(reason, Optional.empty());
    }

    private static boolean isWell(int status) {
        return status >= OK && status < NO_LONGER_OK;
    }

    private static DeliveryResult judge(int status, String said, Optional<Duration> notBefore) {
        if (UNTOLD.contains(status)) {
            return new Unknown(said, notBefore);
        }
        if (status >= SERVER_ERROR || PASSING.contains(status)) {
            return new TryAgain(said, notBefore);
        }
        return new Refused(said, OptionalInt.of(status));
    }

    /** The Status of a cXML answer; empty where there is none. */
    static Optional<Status> said(byte[] body) {
        Matcher told = STATUS.matcher(new String(body, UTF_8));
        return told.find()
                ? Optional.of(new Status(Integer.parseInt(told.group(1)), spoken(body, told.start())))
                : Optional.empty();
    }

    /** What the Status says to people, else the beginning of the whole answer. */
    private static String words(byte[] body, int at) {
        String said = spoken(body, at);
        return quote(said.isEmpty() ? body : said.getBytes(UTF_8));
    }

    private static String spoken(byte[] body, int at) {
        String answer = new String(body, UTF_8);
        int end = answer.indexOf('>', at);
        String tag = end < 0 ? "" : answer.substring(at, end);
        int close = tag.endsWith("/") ? -1 : answer.indexOf("</Status", Math.max(end, at));
        String content = close < 0 ? "" : answer.substring(end + 1, close).strip();
        Matcher text = TEXT.matcher(tag);
        return plain(content.isEmpty() && text.find() ? text.group(1) : content).strip();
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    /** The beginning of what a failing core system says about it, on one line, without anything a screen could obey. */
    private static String quote(byte[] body) {
        String text = new String(body, UTF_8).replaceAll("[\\p{C}\\s]+", " ").strip();
        if (text.isEmpty()) {
            return "";
        }
        return ": " + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text);
    }
}

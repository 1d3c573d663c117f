package org.comptoir.gateway.fulfilment.door;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.OrderView;

/**
 * One document that goes back to a buyer, as the outbox names it.
 *
 * @param id among those of its kind
 */
public record BackDocument(DocumentKind kind, long id) {

    /** Of an entry whose document is still to be written. */
    public static final String DRAFT = OutboxEntry.DRAFTS + "back-draft";

    private static final Pattern KEY = Pattern.compile("buyer-([a-z-]+)-([0-9]{1,18})");

    /** What an entry is about; all of an order go out in order, whatever their kind. */
    public static String subject(OrderView order) {
        return "back:" + order.firstId();
    }

    /** The order, by the id of its first version, that entries about that are about. */
    public static OptionalLong orderOf(String subject) {
        return subject.matches("back:[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(subject.substring("back:".length())))
                : OptionalLong.empty();
    }

    /** Under which it is delivered: {@code buyer-confirmation-17}. */
    public String key() {
        return "buyer-%s-%d".formatted(kind.text(), id);
    }

    /** @throws IllegalArgumentException for a key that {@link #key} did not make */
    public static BackDocument ofKey(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"%s\" names no document that goes back to a buyer".formatted(key));
        }
        return new BackDocument(
                DocumentKind.find(parts.group(1))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "\"%s\" names no kind of document".formatted(parts.group(1)))),
                Long.parseLong(parts.group(2)));
    }
}

package org.comptoir.gateway.coresystem.x12;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.Credential;

/**
 * Interchange and functional group around one transaction set.
 *
 * @param control nine digits made of the order's id: the same on every attempt
 */
record X12Envelope(String sender, String recipient, String recipientQualifier, String control, SettingValues settings) {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    private static final long CONTROL_NUMBERS = 999_999_999L;
    private static final int ID = 15;

    static X12Envelope of(IncomingOrder order, long orderId, SettingValues settings, Wording wording) {
        Credential supplier = order.connection().supplierCredential();
        boolean set = settings.has(X12OrderFormat.RECIPIENT);
        boolean duns = !set && supplier.domain().equalsIgnoreCase("DUNS");
        return new X12Envelope(
                settings.has(X12OrderFormat.SENDER)
                        ? settings.get(X12OrderFormat.SENDER)
                        : wording.code("connection", order.connection().name(), ID),
                set ? settings.get(X12OrderFormat.RECIPIENT) : wording.code("supplier", supplier.identity(), ID),
                duns ? "01" : settings.get(X12OrderFormat.RECIPIENT_QUALIFIER),
                "%09d".formatted(1 + (orderId - 1) % CONTROL_NUMBERS),
                settings);
    }

    /** @param group which transaction sets the group holds: PO for an 850, PC for an 860 */
    void open(X12Segments segments, String group, Instant at, boolean test) {
        OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
        segments.segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                settings.get(X12OrderFormat.SENDER_QUALIFIER),
                "%-15s".formatted(sender),
                recipientQualifier,
                "%-15s".formatted(recipient),
                SHORT_DAY.format(time),
                MINUTE.format(time),
                "U",
                "00401",
                control,
                "0",
                test ? "T" : "P",
                settings.get(X12OrderFormat.SEPARATORS).substring(1, 2));
        segments.segment(
                "GS", group, sender, recipient, DAY.format(time), MINUTE.format(time), groupControl(), "X", "004010");
    }

    void close(X12Segments segments) {
        segments.segment("GE", "1", groupControl());
        segments.segment("IEA", "1", control);
    }

    private String groupControl() {
        return Long.toString(Long.parseLong(control));
    }
}

package org.comptoir.gateway.api.order;

import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.api.WholeNumber;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/** What a caller asked the list of orders for; every parameter read, or refused with what is expected. */
record OrderFilter(
        Optional<OrderStatus> status,
        Optional<Instant> since,
        Optional<String> client,
        Optional<Integer> limit,
        OptionalLong cursor) {

    private static final int USUAL_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    static OrderFilter read(
            @Nullable String status,
            @Nullable String since,
            @Nullable String client,
            @Nullable String limit,
            @Nullable String cursor) {
        return new OrderFilter(
                given(status).map(OrderFilter::status),
                given(since).map(OrderFilter::since),
                given(client),
                given(limit).map(OrderFilter::limit),
                given(cursor)
                        .map(text -> OptionalLong.of(WholeNumber.read(text)
                                .orElseThrow(() -> Problem.unreadable("cursor", text, "the one next gave"))))
                        .orElse(OptionalLong.empty()));
    }

    OrderQuery query(long supplierId) {
        return new OrderQuery(supplierId, status, since, client, cursor, limit.orElse(USUAL_LIMIT));
    }

    /** The same question for the page below. */
    String next(UriBuilder list, long newCursor) {
        status.ifPresent(value -> list.queryParam("status", value.name()));
        since.ifPresent(value -> list.queryParam("since", value.toString()));
        client.ifPresent(value -> list.queryParam("client", "{client}"));
        limit.ifPresent(value -> list.queryParam("limit", value));
        list.queryParam("cursor", newCursor);
        return client.isPresent()
                ? list.build(client.get()).toString()
                : list.build().toString();
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static OrderStatus status(String text) {
        try {
            return OrderStatus.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw Problem.unreadable("status", text, "ACCEPTED, ON_HOLD, PARKED, SUPERSEDED or REFUSED");
        }
    }

    private static Instant since(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.unreadable("since", text, "a date and time with offset such as 2026-11-21T08:00:00Z");
        }
    }

    private static int limit(String text) {
        return WholeNumber.read(text)
                .filter(value -> value >= 1 && value <= MAX_LIMIT)
                .map(Long::intValue)
                .orElseThrow(() -> Problem.unreadable("limit", text, "a number from 1 to " + MAX_LIMIT));
    }
}

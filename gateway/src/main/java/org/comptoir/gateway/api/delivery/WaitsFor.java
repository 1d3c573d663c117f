package org.comptoir.gateway.api.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delivery for which another one waits; {@code href} is where it is whole.
 *
 * @param kind {@code confirmation}, {@code ship-notice}, {@code invoice}, {@code credit-note}, or what its subject begins with
 * @param number the core system's own of the document, else the file's name
 * @param since when it ended where it is stuck, else when it was queued
 * @param next what to do
 */
public record WaitsFor(
        long id,
        String href,
        String kind,
        String number,
        String state,
        Instant since,
        @Nullable String next) {}

package org.comptoir.gateway.journal.trail;

import java.util.List;
import java.util.OptionalLong;

/** One page of events, the newest first. {@code next} is the cursor of the page below, empty on the last. */
public record TrailPage(List<TrailRow> rows, OptionalLong next) {

    public TrailPage {
        rows = List.copyOf(rows);
    }
}

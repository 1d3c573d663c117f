package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.RunView;

/**
 * The file of a run on its way: the outbox holds the run's number, the file stays where it is. The key is the run's and the
 * file's: one run is delivered once, and a receiver of several gateways' files does not take one for another.
 */
record RunDelivery(long run, String where) {

    private static final int OF_THE_FILE = 12;

    private static final Pattern WHAT = Pattern.compile("([0-9]{1,18}) ([A-Za-z0-9][A-Za-z0-9._-]{0,63})");

    static OutboxEntry entry(SupplierId supplier, RunView run, PublicationPlan.Target target) {
        return new OutboxEntry(
                supplier.value(),
                target.handler(),
                "publication:" + run.publication(),
                "publication-run-%d-%s".formatted(run.id(), beginning(run.file().sha256())),
                run.file().mediaType(),
                run.file().name(),
                "%d %s".formatted(run.id(), target.where()).getBytes(UTF_8));
    }

    private static String beginning(String sum) {
        return sum.substring(0, Math.min(OF_THE_FILE, sum.length()));
    }

    /** @throws IllegalArgumentException if the entry is none of ours */
    static RunDelivery of(OutboxEntry entry) {
        Matcher what = WHAT.matcher(new String(entry.payload(), UTF_8));
        if (!what.matches()) {
            throw new IllegalArgumentException("The entry names no run");
        }
        return new RunDelivery(Long.parseLong(what.group(1)), what.group(2));
    }
}

package org.comptoir.gateway.fulfilment;

import java.util.List;
import org.comptoir.gateway.platform.Tokens;

/**
 * A confirmation as the core system says it, unproven.
 *
 * @param key under which it is kept once: 1 to 100 visible ASCII characters
 * @param coreNumber the core system's own number of the order; empty where it has none
 * @param reason in words for people; empty where nothing is to be said
 * @param actor whose token it came with
 */
public record WantedConfirmation(
        long supplierId,
        long orderId,
        String key,
        Verdict verdict,
        String coreNumber,
        String reason,
        List<ConfirmedLine> lines,
        String actor) {

    public WantedConfirmation {
        lines = List.copyOf(lines);
    }

    /** The same for what says the same. */
    String digest(String linesAsKept) {
        return Tokens.hash(String.join("\n", verdict.name(), coreNumber, reason, linesAsKept));
    }
}

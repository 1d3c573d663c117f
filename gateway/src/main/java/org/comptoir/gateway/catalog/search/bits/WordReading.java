package org.comptoir.gateway.catalog.search.bits;

import java.util.List;

/** How well documents match a word, asked for one after the other in their order: the best way, and a little of the others. */
final class WordReading {

    private final Weights.Reading first;
    private final Weights.Reading[] others;

    WordReading(List<Weights> ways) {
        this.first = ways.get(0).read();
        this.others = ways.stream().skip(1).map(Weights::read).toArray(Weights.Reading[]::new);
    }

    float of(int document) {
        float best = first.of(document);
        if (others.length == 0) {
            return best;
        }
        float sum = best;
        for (Weights.Reading other : others) {
            float weight = other.of(document);
            best = Math.max(best, weight);
            sum += weight;
        }
        return best + Word.OTHERS_PERCENT / 100f * (sum - best);
    }
}

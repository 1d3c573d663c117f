package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.comptoir.gateway.catalog.search.bits.Visible;

/**
 * Documents that a question finds, parted for somebody.
 *
 * @param whole all of them
 * @param visible those that exist for the asker
 * @param hidden the others
 */
record Seen(List<InLeaf> whole, List<InLeaf> visible, List<InLeaf> hidden) {

    /** Parts are left out where they are empty. */
    static Seen of(List<InLeaf> whole, Visible asker) {
        List<InLeaf> visible = new ArrayList<>(whole.size());
        List<InLeaf> hidden = new ArrayList<>();
        for (InLeaf part : whole) {
            FixedBitSet exists = asker.bits(part.leaf());
            if (exists == null) {
                visible.add(part);
                continue;
            }
            add(visible, part.seenBy(asker));
            FixedBitSet others = part.documents().clone();
            others.andNot(exists);
            add(hidden, new InLeaf(part.leaf(), others));
        }
        return new Seen(whole, visible, hidden);
    }

    private static void add(List<InLeaf> parts, InLeaf part) {
        if (part.documents().nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
            parts.add(part);
        }
    }

    boolean isWhole() {
        return hidden.isEmpty();
    }

    /** Whether counting what is hidden is much less work than counting what is not. */
    boolean isMostlyVisible() {
        return 2L * InLeaf.total(hidden) < InLeaf.total(visible);
    }
}

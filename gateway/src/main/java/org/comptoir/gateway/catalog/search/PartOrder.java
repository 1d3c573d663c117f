package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.jspecify.annotations.Nullable;

/**
 * Documents of many segments in the one order of their part numbers, from any place on. Inside a segment they stand in that
 * order already, so a far page is found by halving, not by counting up to it.
 */
final class PartOrder {

    private final List<InLeaf> found;
    private final int[] low;
    private final int[] high;

    PartOrder(List<InLeaf> found) {
        this.found = found;
        this.low = new int[found.size()];
        this.high = new int[found.size()];
        for (int i = 0; i < found.size(); i++) {
            high[i] = found.get(i).documents().length();
        }
    }

    /** A part number as it stands in one segment. */
    static BytesRef part(LeafReaderContext leaf, int document) throws IOException {
        return part(DocValues.getSorted(leaf.reader(), Fields.PART_ORDER), document);
    }

    private static BytesRef part(SortedDocValues parts, int document) throws IOException {
        if (!parts.advanceExact(document)) {
            throw new IllegalStateException("Document %d of the search index has no part number".formatted(document));
        }
        return parts.lookupOrd(parts.ordValue());
    }

    /** Part numbers of one segment, asked for mostly in their order: to begin anew costs more than to read on. */
    static final class Reading {

        private final LeafReaderContext leaf;
        private @Nullable SortedDocValues parts;
        private BytesRef part = new BytesRef();
        private int of = -1;

        Reading(LeafReaderContext leaf) {
            this.leaf = leaf;
        }

        /** Holds until the next question. */
        BytesRef of(int document) {
            if (document != of) {
                try {
                    part = read(document);
                    of = document;
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("The search index cannot be read", unreadable);
                }
            }
            return part;
        }

        private BytesRef read(int document) throws IOException {
            SortedDocValues open = parts;
            if (open == null || document < of) {
                open = DocValues.getSorted(leaf.reader(), Fields.PART_ORDER);
                parts = open;
            }
            return part(open, document);
        }
    }

    /** @param from how many come before the first of the page */
    int[] page(int from, int most) throws IOException {
        if (most <= 0 || from >= InLeaf.total(found)) {
            return new int[0];
        }
        if (from > 0) {
            settle(from);
        }
        return merged(most);
    }

    /** Moves {@code low} of every segment to where the wanted place begins. */
    private void settle(int from) throws IOException {
        int passed = 0;
        int widest = widest();
        while (widest >= 0 && passed < from) {
            int pivot = middle(widest);
            BytesRef part = BytesRef.deepCopyOf(part(found.get(widest).leaf(), pivot));
            int[] ends = new int[low.length];
            int skipped = 0;
            for (int i = 0; i < ends.length; i++) {
                ends[i] = i == widest ? pivot : Math.max(low[i], Math.min(high[i], ceiling(i, part)));
                skipped += count(found.get(i).documents(), low[i], ends[i]);
            }
            if (passed + skipped > from) {
                System.arraycopy(ends, 0, high, 0, ends.length);
            } else {
                System.arraycopy(ends, 0, low, 0, ends.length);
                passed += skipped;
                if (passed < from) {
                    low[widest] = pivot + 1;
                    passed++;
                }
            }
            widest = passed < from ? widest() : -1;
        }
        for (int i = 0; i < high.length; i++) {
            high[i] = found.get(i).documents().length();
        }
    }

    /** The segment with most left, -1 where none has any. */
    private int widest() {
        int widest = -1;
        int most = 0;
        for (int i = 0; i < low.length; i++) {
            int left = count(found.get(i).documents(), low[i], high[i]);
            if (left > most) {
                most = left;
                widest = i;
            }
        }
        return widest;
    }

    /** The document in the middle of those left of a segment. */
    private int middle(int segment) {
        FixedBitSet documents = found.get(segment).documents();
        int half = count(documents, low[segment], high[segment]) / 2;
        int from = low[segment];
        int to = high[segment];
        while (to - from > Long.SIZE) {
            int mid = (from + to) >>> 1;
            if (count(documents, low[segment], mid) > half) {
                to = mid;
            } else {
                from = mid;
            }
        }
        int document = documents.nextSetBit(from);
        for (int rank = count(documents, low[segment], document); rank < half; rank++) {
            document = documents.nextSetBit(document + 1);
        }
        return document;
    }

    /** The first document of a segment with this part number or a later one. */
    private int ceiling(int segment, BytesRef part) throws IOException {
        Terms terms = found.get(segment).leaf().reader().terms(Fields.ID);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        if (each.seekCeil(part) == TermsEnum.SeekStatus.END) {
            return Integer.MAX_VALUE;
        }
        return each.postings(null, PostingsEnum.NONE).nextDoc();
    }

    private int[] merged(int most) throws IOException {
        var next = new PriorityQueue<Place>(Math.max(1, found.size()));
        for (int i = 0; i < found.size(); i++) {
            var place = new Place(found.get(i), found.size() > 1);
            if (place.move(low[i])) {
                next.add(place);
            }
        }
        List<Integer> entries = new ArrayList<>(most);
        while (entries.size() < most && !next.isEmpty()) {
            Place first = next.poll();
            entries.add(first.segment.leaf().docBase + first.document);
            if (first.move(first.document + 1)) {
                next.add(first);
            }
        }
        return entries.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many bits are set from one document up to before another. */
    static int count(FixedBitSet bits, int from, int to) {
        if (from >= to) {
            return 0;
        }
        long[] words = bits.getBits();
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    /** Where the merging stands in one segment. */
    private static final class Place implements Comparable<Place> {

        private final InLeaf segment;
        private final SortedDocValues parts;
        private final boolean compared;
        private BytesRef part = new BytesRef();
        private int document;

        Place(InLeaf segment, boolean compared) throws IOException {
            this.segment = segment;
            this.compared = compared;
            this.parts = DocValues.getSorted(segment.leaf().reader(), Fields.PART_ORDER);
        }

        /** @return false where no more is found */
        boolean move(int from) throws IOException {
            document = from < segment.documents().length()
                    ? segment.documents().nextSetBit(from)
                    : DocIdSetIterator.NO_MORE_DOCS;
            if (document == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            if (compared && parts.advanceExact(document)) {
                part = parts.lookupOrd(parts.ordValue());
            }
            return true;
        }

        @Override
        public int compareTo(Place other) {
            return part.compareTo(other.part);
        }
    }
}

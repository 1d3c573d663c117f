package org.comptoir.cxml.dtd;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a content model such as {@code (A,(B|C)*,D?)} into states (Glushkov's construction: each name in the model is a
 * position, and a state is the set of positions that the last child may be).
 */
final class ModelBuilder {

    private final String spec;
    private int at;
    private final List<String> names = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final Map<BitSet, ContentState> states = new HashMap<>();

    /** @param nullable whether the part may be absent */
    private record Part(boolean nullable, BitSet first, BitSet last) {}

    ModelBuilder(String spec) {
        this.spec = spec;
    }

    ContentModel.Children build() {
        Part whole = part();
        if (at != spec.length()) {
            throw new IllegalArgumentException("The DTD has a content model that cannot be read: " + spec);
        }
        ContentState start = new ContentState(whole.nullable());
        connect(start, whole.first(), whole.last());
        return new ContentModel.Children(start, new LinkedHashSet<>(names), repeatable());
    }

    private Part part() {
        Part inner;
        if (spec.charAt(at) == '(') {
            at++;
            inner = group();
        } else {
            inner = name();
        }
        char count = at < spec.length() ? spec.charAt(at) : ' ';
        if ("?*+".indexOf(count) < 0) {
            return inner;
        }
        at++;
        if (count != '?') {
            inner.last().stream().forEach(last -> follow.get(last).or(inner.first()));
        }
        return new Part(inner.nullable() || count != '+', inner.first(), inner.last());
    }

    private Part group() {
        Part sum = part();
        while (spec.charAt(at) != ')') {
            char separator = spec.charAt(at++);
            Part more = part();
            sum = separator == ',' ? sequence(sum, more) : choice(sum, more);
        }
        at++;
        return sum;
    }

    private Part name() {
        int start = at;
        while (at < spec.length() && ",|()?*+".indexOf(spec.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("The DTD has a content model that cannot be read: " + spec);
        }
        BitSet position = new BitSet();
        position.set(names.size());
        names.add(spec.substring(start, at));
        follow.add(new BitSet());
        return new Part(false, position, position);
    }

    private Part sequence(Part left, Part right) {
        left.last().stream().forEach(last -> follow.get(last).or(right.first()));
        return new Part(
                left.nullable() && right.nullable(),
                left.nullable() ? union(left.first(), right.first()) : left.first(),
                right.nullable() ? union(left.last(), right.last()) : right.last());
    }

    private static Part choice(Part left, Part right) {
        return new Part(
                left.nullable() || right.nullable(),
                union(left.first(), right.first()),
                union(left.last(), right.last()));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private void connect(ContentState state, BitSet reachable, BitSet ends) {
        Map<String, BitSet> byName = new LinkedHashMap<>();
        reachable.stream()
                .forEach(position -> byName.computeIfAbsent(names.get(position), name -> new BitSet())
                        .set(position));
        byName.forEach((name, positions) -> state.leadsTo(name, stateOf(positions, ends)));
    }

    private ContentState stateOf(BitSet positions, BitSet ends) {
        ContentState known = states.get(positions);
        if (known != null) {
            return known;
        }
        ContentState state = new ContentState(positions.intersects(ends));
        states.put(positions, state);
        BitSet reachable = new BitSet();
        positions.stream().forEach(position -> reachable.or(follow.get(position)));
        connect(state, reachable, ends);
        return state;
    }

    private Set<String> repeatable() {
        Set<String> repeatable = new LinkedHashSet<>();
        for (int position = 0; position < names.size(); position++) {
            String name = names.get(position);
            BitSet after = reachableFrom(position);
            if (after.stream().anyMatch(later -> names.get(later).equals(name))) {
                repeatable.add(name);
            }
        }
        return repeatable;
    }

    private BitSet reachableFrom(int position) {
        BitSet reached = (BitSet) follow.get(position).clone();
        for (int next = reached.nextSetBit(0), grown = 0; next >= 0; next = reached.nextSetBit(grown)) {
            int before = reached.cardinality();
            reached.or(follow.get(next));
            grown = reached.cardinality() > before ? 0 : next + 1;
        }
        return reached;
    }
}

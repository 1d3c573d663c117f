package org.comptoir.cxml.dtd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far the children of an element have come in its content model. Never changes once built. */
public final class ContentState {

    private final boolean complete;
    private final Map<String, ContentState> next = new LinkedHashMap<>();
    private final ConcurrentMap<String, Optional<Gap>> gaps = new ConcurrentHashMap<>();

    ContentState(boolean complete) {
        this.complete = complete;
    }

    void leadsTo(String child, ContentState state) {
        next.put(child, state);
    }

    /** Whether the element may end here. */
    public boolean complete() {
        return complete;
    }

    /** {@return where the child leads, null where it may not stand here} */
    public @Nullable ContentState after(String child) {
        return next.get(child);
    }

    /** What may stand here, in the order of the DTD. */
    public Set<String> expected() {
        return next.keySet();
    }

    /** Whether the child may stand here or further on. */
    public boolean canStillHold(String child) {
        return gapBefore(child).isPresent();
    }

    /**
     * What lacks between here and a place where something else may go on.
     *
     * @param steps the fewest children, each with its alternatives
     * @param end where the children would have led
     */
    public record Gap(List<Set<String>> steps, ContentState end) {}

    /** What lacks before the given child may stand; empty where it may stand no more. */
    public Optional<Gap> gapBefore(String child) {
        return gaps.computeIfAbsent(child, wanted -> shortest(state -> state.next.containsKey(wanted)));
    }

    /** What lacks before the element may end. */
    public Gap gapAtEnd() {
        return gaps.computeIfAbsent("", end -> shortest(ContentState::complete)).orElseThrow();
    }

    private Optional<Gap> shortest(Predicate<ContentState> goal) {
        Map<ContentState, Integer> distances = new HashMap<>();
        Deque<ContentState> open = new ArrayDeque<>();
        Map<ContentState, ContentState> before = new HashMap<>();
        distances.put(this, 0);
        open.add(this);
        while (!open.isEmpty()) {
            ContentState state = open.remove();
            if (goal.test(state)) {
                return Optional.of(new Gap(steps(before, state), state));
            }
            int further = distances.getOrDefault(state, 0) + 1;
            for (ContentState then : state.next.values()) {
                if (distances.putIfAbsent(then, further) == null) {
                    before.put(then, state);
                    open.add(then);
                }
            }
        }
        return Optional.empty();
    }

    /** At each step the names that lead where the shortest way leads. */
    private static List<Set<String>> steps(Map<ContentState, ContentState> before, ContentState end) {
        Deque<Set<String>> steps = new ArrayDeque<>();
        ContentState to = end;
        for (ContentState from = before.get(to); from != null; from = before.get(to)) {
            Set<String> names = new LinkedHashSet<>();
            for (Map.Entry<String, ContentState> way : from.next.entrySet()) {
                if (way.getValue().alike(to)) {
                    names.add(way.getKey());
                }
            }
            steps.addFirst(names);
            to = from;
        }
        return List.copyOf(steps);
    }

    /** Whether the same may follow: the alternatives of a choice lead to states of their own that are alike. */
    private boolean alike(ContentState other) {
        return this == other || (complete == other.complete && next.equals(other.next));
    }
}

package org.comptoir.gateway.journal.retention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The days of every class. */
public final class KeptDays {

    private final EnumMap<RecordClass, Integer> days = new EnumMap<>(RecordClass.class);

    private KeptDays(Map<RecordClass, Integer> set) {
        for (RecordClass each : RecordClass.values()) {
            days.put(each, set.getOrDefault(each, each.usual()));
        }
    }

    /** Those that are set, and the usual days for all others. */
    public static KeptDays of(Map<RecordClass, Integer> set) {
        return new KeptDays(set);
    }

    public int of(RecordClass what) {
        return days.getOrDefault(what, what.usual());
    }

    /** The same with other days for some classes. */
    public KeptDays with(Map<RecordClass, Integer> others) {
        EnumMap<RecordClass, Integer> changed = new EnumMap<>(days);
        changed.putAll(others);
        return new KeptDays(changed);
    }

    /** Which classes are kept for another time there. */
    public List<RecordClass> differing(KeptDays other) {
        return Stream.of(RecordClass.values())
                .filter(each -> of(each) != other.of(each))
                .toList();
    }

    /** What stands against keeping records for these days; empty where nothing does. */
    public List<DaysProblem> problems() {
        List<DaysProblem> problems = new ArrayList<>();
        for (RecordClass each : RecordClass.values()) {
            if (of(each) < each.least()) {
                problems.add(new DaysProblem(each, DaysProblem.Rule.LEAST, each.least()));
            } else if (of(each) > each.most()) {
                problems.add(new DaysProblem(each, DaysProblem.Rule.MOST, each.most()));
            } else if (each.namesPersons() && of(each) > of(RecordClass.PERSONS)) {
                // who is blanked in the order must not be readable in its document
                problems.add(new DaysProblem(each, DaysProblem.Rule.NOT_BEYOND_PERSONS, of(RecordClass.PERSONS)));
            } else if (each.namesPersons() && of(each) > of(RecordClass.AUDIT)) {
                // what can still be read must still be accounted for
                problems.add(new DaysProblem(each, DaysProblem.Rule.NOT_BEYOND_AUDIT, of(RecordClass.AUDIT)));
            }
        }
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptDays that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}

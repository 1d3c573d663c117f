package org.comptoir.gateway.catalog.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.catalog.item.PartList;

/**
 * What exists for somebody on a day: entries that one of the marks to show meets, all where there is none, without those that
 * a mark to hide meets and those that are discontinued.
 *
 * @param key equal keys mean equal marks; what was worked out for one is used for the other
 * @param dated the same on this day
 */
public record Sight(String key, List<Mark> shown, List<Mark> hidden, LocalDate day, String dated) {

    /** Before any article is discontinued. */
    public static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** Everything, whatever the day. */
    public static final Sight EVERYTHING = new Sight("", List.of(), List.of(), ANY_DAY);

    public Sight(String key, List<Mark> shown, List<Mark> hidden, LocalDate day) {
        this(key, List.copyOf(shown), List.copyOf(hidden), day, key + "@" + day);
    }

    /** Everything but these. */
    public static Sight without(Collection<String> parts) {
        PartList list = PartList.of(parts);
        return new Sight("without " + list.digest(), List.of(), List.of(Mark.parts(list)), ANY_DAY);
    }

    /** Whether no mark hides anything; an article may still be discontinued. */
    boolean isWhole() {
        return shown.isEmpty() && hidden.isEmpty();
    }

    /** By what an entry is told from others. */
    public enum Kind {
        EVERYTHING,
        SHELVES,
        MANUFACTURER,
        FACT,
        PARTS
    }

    /**
     * Something that an entry has or has not.
     *
     * @param shelves codes, for {@link Kind#SHELVES}
     * @param name of the manufacturer or of the fact
     * @param text of the fact, as people read it in any language
     */
    public record Mark(Kind kind, Set<String> shelves, String name, String text, PartList parts) {

        public Mark {
            shelves = Set.copyOf(shelves);
        }

        public static Mark everything() {
            return new Mark(Kind.EVERYTHING, Set.of(), "", "", PartList.NONE);
        }

        public static Mark shelves(Set<String> codes) {
            return new Mark(Kind.SHELVES, codes, "", "", PartList.NONE);
        }

        public static Mark manufacturer(String name) {
            return new Mark(Kind.MANUFACTURER, Set.of(), name, "", PartList.NONE);
        }

        public static Mark fact(String name, String text) {
            return new Mark(Kind.FACT, Set.of(), name, text, PartList.NONE);
        }

        public static Mark parts(PartList parts) {
            return new Mark(Kind.PARTS, Set.of(), "", "", parts);
        }
    }
}

package org.comptoir.catalogexport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogItem.Action;

/** Counts as an export goes; keeps the first refusals only, so that a million of them fit too. */
final class Tally {

    private static final int MOST_TOLD = 1_000;

    private final List<Refusal> told = new ArrayList<>();
    private final Map<Omission, Long> omitted = new EnumMap<>(Omission.class);
    private long written;
    private long withdrawn;
    private long refused;
    private long warned;

    void wrote(CatalogItem item) {
        written++;
        withdrawn += item.action() == Action.WITHDRAW ? 1 : 0;
    }

    void refused(List<Refusal> reasons) {
        refused++;
        tell(reasons);
    }

    void warned(List<Refusal> reasons) {
        warned++;
        tell(reasons);
    }

    void omitted(Omission what) {
        omitted.merge(what, 1L, Long::sum);
    }

    long written() {
        return written;
    }

    long refused() {
        return refused;
    }

    String first() {
        return told.isEmpty() ? "" : told.get(0).toString();
    }

    ExportReport report(String format, long bytes, String sha256) {
        List<Refusal> all = new ArrayList<>();
        omitted.forEach((what, articles) -> all.add(what.told(format, articles)));
        all.addAll(told);
        return new ExportReport(format, written, withdrawn, refused, warned, all, bytes, sha256);
    }

    private void tell(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            if (told.size() < MOST_TOLD) {
                told.add(reason);
            }
        }
    }
}

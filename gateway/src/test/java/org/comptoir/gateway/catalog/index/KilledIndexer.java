package org.comptoir.gateway.catalog.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;

/**
 * A process that lets an index follow made changes until it is killed. What the n-th change does follows from n alone, so that
 * everybody knows the truth of every moment.
 */
public final class KilledIndexer {

    static final int CHANGES = 4_000;
    private static final int ARTICLES = 300;
    private static final int FIRST = 6_000;

    private KilledIndexer() {}

    /** What the articles are called after so many changes, and how many pieces there are. */
    record Truth(Map<String, String> names, Map<String, Integer> pieces) {

        static Truth begin() {
            return new Truth(new TreeMap<>(), new TreeMap<>());
        }

        /** One change: some articles are renamed together, some go out, and some stock comes. */
        void change(int number, MadeRows rows) {
            var chance = new Random(number);
            Map<String, String> named = new TreeMap<>();
            int size = number == 1 ? FIRST : chance.nextInt(40);
            for (int i = 0; i < size; i++) {
                named.put("A-" + (number == 1 ? i : chance.nextInt(ARTICLES)), "n" + number);
            }
            List<String> gone = new ArrayList<>();
            for (int i = 0; i < chance.nextInt(4); i++) {
                gone.add("A-" + chance.nextInt(ARTICLES));
            }
            Map<String, Integer> stock = new TreeMap<>();
            for (int i = 0; i < chance.nextInt(20); i++) {
                stock.put("A-" + chance.nextInt(ARTICLES), number);
            }
            names.putAll(named);
            names.keySet().removeAll(gone);
            pieces.putAll(stock);
            rows.put(named.entrySet().stream()
                    .map(each -> Sheets.named(each.getKey(), each.getValue()))
                    .collect(Collectors.toList()));
            rows.withdraw(gone);
            rows.stock(stock);
        }
    }

    /** @param arguments folder, and the number of changes that there are when it begins */
    public static void main(String[] arguments) throws InterruptedException {
        var rows = new MadeRows();
        var truth = Truth.begin();
        int number = 0;
        for (int at = Integer.parseInt(arguments[1]); number < at; ) {
            truth.change(++number, rows);
        }
        var index = new SupplierIndex("killed", Path.of(arguments[0]), rows, new SegmentBits(1_000_000));
        System.out.println("begun");
        var chance = new Random();
        while (number < CHANGES) {
            index.work(rows.versions());
            if (chance.nextInt(3) > 0) {
                truth.change(++number, rows);
            }
        }
        Thread.sleep(60_000);
    }
}

package org.comptoir.gateway.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A family of articles that differ in size and in one more thing, as one block of a series file describes it. */
final class Series {

    private static final List<String> FILES = List.of(
            "series/1-fasteners.txt",
            "series/2-fixings.txt",
            "series/3-hand-tools.txt",
            "series/4-cutting.txt",
            "series/5-safety.txt",
            "series/6-electrical.txt",
            "series/7-fluid.txt",
            "series/8-maintenance.txt");

    private final String id;
    private final Map<String, String> lines = new HashMap<>();

    private Series(String id) {
        this.id = id;
    }

    /** Every series, in the order of the files. */
    static List<Series> readAll() {
        List<Series> all = new ArrayList<>();
        for (String file : FILES) {
            for (String line : DemoFile.lines(file)) {
                if (line.startsWith("[")) {
                    all.add(new Series(line.substring(1, line.length() - 1)));
                } else {
                    String[] pair = line.split(": ", 2);
                    all.get(all.size() - 1).lines.put(pair[0], pair[1]);
                }
            }
        }
        return all;
    }

    String id() {
        return id;
    }

    String line(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("Series %s says nothing of \"%s\"".formatted(id, key)));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** The parts of a line between spaces; empty if there is no such line. */
    List<String> parts(String key) {
        return find(key).map(line -> List.of(line.split(" ", -1))).orElseGet(List::of);
    }

    /** The parts of a line between bars. */
    List<String> list(String key) {
        return List.of(line(key).split(" \\| ", -1));
    }

    /** Each size in each option, sizes of one option together, dearer by the series' growth from size to size. */
    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        var first = new BigDecimal(parts("price").get(0));
        String percent = parts("price").get(1).replaceAll("[+%]", "");
        BigDecimal growth = BigDecimal.ONE.add(new BigDecimal(percent).movePointLeft(2));
        for (String option : list("options")) {
            String[] pair = option.split("\\*", -1);
            BigDecimal price = first.multiply(new BigDecimal(pair[1]));
            for (String size : list("sizes")) {
                variants.add(new Variant(this, size, pair[0], price));
                price = price.multiply(growth);
            }
        }
        return variants;
    }
}

package org.comptoir.gateway.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;

/** Which of the demo's articles go together: sizes and materials of one series, and what is used with a shelf's goods. */
final class DemoRelations {

    private static final int MOST_VARIANTS = 8;
    private static final int ACCESSORIES_OF_A_SHELF = 2;
    private static final Map<String, List<String>> USED_WITH = Map.ofEntries(
            Map.entry("hexagon-bolts", List.of("nuts", "washers", "spanners")),
            Map.entry("socket-screws", List.of("nuts", "washers")),
            Map.entry("wood-screws", List.of("anchors", "screwdrivers")),
            Map.entry("threaded-rods", List.of("nuts", "washers")),
            Map.entry("spanners", List.of("hexagon-bolts", "gloves")),
            Map.entry("hammers", List.of("nails", "eye-protection")),
            Map.entry("drill-bits", List.of("anchors", "eye-protection")),
            Map.entry("taps", List.of("drill-bits", "lubricants")),
            Map.entry("abrasive-discs", List.of("eye-protection", "hearing-protection")),
            Map.entry("cables", List.of("terminals", "cable-ties")),
            Map.entry("hoses", List.of("hose-clamps", "fittings")),
            Map.entry("bearings", List.of("retaining-rings", "lubricants")),
            Map.entry("adhesives", List.of("gloves", "tapes")),
            Map.entry("respirators", List.of("eye-protection", "gloves")));

    private final List<Variant> variants;
    private final List<CatalogItem> products;
    private final Map<String, List<Integer>> bySeries = new HashMap<>();
    private final Map<String, List<Integer>> byShelf = new HashMap<>();

    /** @param products one for each variant, in the same order */
    DemoRelations(List<Variant> variants, List<CatalogItem> products) {
        this.variants = variants;
        this.products = products;
        for (int i = 0; i < products.size(); i++) {
            bySeries.computeIfAbsent(variants.get(i).series().id(), none -> new ArrayList<>())
                    .add(i);
            byShelf.computeIfAbsent(products.get(i).category(), none -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The same size in other materials first, then other sizes of the same. */
    List<String> variants(int index) {
        Variant own = variants.get(index);
        List<String> same = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int other : bySeries.getOrDefault(own.series().id(), List.of())) {
            Variant variant = variants.get(other);
            if (other != index && variant.size().equals(own.size())) {
                same.add(products.get(other).id());
            } else if (other != index && variant.option().equals(own.option())) {
                others.add(products.get(other).id());
            }
        }
        same.addAll(others);
        return same.subList(0, Math.min(MOST_VARIANTS, same.size()));
    }

    Optional<String> instead(int index) {
        return variants(index).stream().findFirst();
    }

    List<String> accessories(int index) {
        List<String> accessories = new ArrayList<>();
        for (String shelf : USED_WITH.getOrDefault(products.get(index).category(), List.of())) {
            List<Integer> there = byShelf.getOrDefault(shelf, List.of());
            for (int i = 0; i < ACCESSORIES_OF_A_SHELF && !there.isEmpty(); i++) {
                int chosen = there.get((index * 3 + i * 17) % there.size());
                accessories.add(products.get(chosen).id());
            }
        }
        return accessories.stream().distinct().toList();
    }
}

package org.comptoir.gateway.catalog.imports.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.kernel.Language;

/**
 * The tree of shelves as it will be: those there are in their order, moved and renamed as the file has them, and the file's own
 * behind them, parents before their children. Names in languages that the file does not have stay.
 *
 * @param all the whole tree
 * @param differs whether it is another than the standing one
 */
public record MergedShelves(List<IncomingCategory> all, boolean differs) {

    public MergedShelves {
        all = List.copyOf(all);
    }

    /** @param brought each code once */
    public static MergedShelves of(List<IncomingCategory> standing, Collection<CatalogCategory> brought) {
        Map<String, IncomingCategory> tree = new LinkedHashMap<>();
        standing.forEach(shelf -> tree.put(shelf.code(), shelf));
        Map<String, CatalogCategory> waiting = new LinkedHashMap<>();
        brought.forEach(shelf -> waiting.put(shelf.code(), shelf));
        for (CatalogCategory shelf : brought) {
            place(shelf.code(), waiting, tree);
        }
        List<IncomingCategory> all = new ArrayList<>(tree.values());
        return new MergedShelves(all, !all.equals(standing));
    }

    private static void place(String code, Map<String, CatalogCategory> waiting, Map<String, IncomingCategory> tree) {
        CatalogCategory shelf = waiting.remove(code);
        if (shelf == null) {
            return;
        }
        List<CatalogCategory> path = new ArrayList<>(List.of(shelf));
        for (CatalogCategory above = waiting.remove(shelf.parent());
                above != null;
                above = waiting.remove(above.parent())) {
            path.add(0, above);
        }
        for (CatalogCategory each : path) {
            tree.put(each.code(), merged(each, Optional.ofNullable(tree.get(each.code()))));
        }
    }

    private static IncomingCategory merged(CatalogCategory shelf, Optional<IncomingCategory> standing) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        standing.ifPresent(known -> names.putAll(known.names()));
        names.putAll(known(shelf.names()));
        if (names.isEmpty()) {
            shelf.names().values().stream().findFirst().ifPresent(name -> names.put(Language.EN, name));
        }
        return new IncomingCategory(
                shelf.code(), Optional.of(shelf.parent()).filter(parent -> !parent.isEmpty()), names);
    }

    /** Names in the languages that the shop speaks. */
    private static Map<Language, String> known(Map<String, String> names) {
        Map<Language, String> known = new EnumMap<>(Language.class);
        names.forEach((tag, name) -> {
            Language language = Language.closestTo(tag);
            if (tag.toLowerCase(Locale.ROOT).startsWith(language.tag())) {
                known.put(language, name.strip());
            }
        });
        return known;
    }
}

package org.comptoir.catalogexport.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Medium;

/** Pictures and documents as an export wants them: first those in its own language. */
public final class ItemMedia {

    private static final String DOCUMENT = "document";

    private ItemMedia() {}

    /**
     * All of an article: in the first language of the export, of no language, in its other languages, in any other; of the same kind in
     * the article's order.
     *
     * @param languages of the export, the main one first
     */
    public static List<Medium> of(CatalogItem item, List<String> languages) {
        return item.media().size() < 2
                ? item.media()
                : item.media().stream()
                        .sorted(Comparator.comparingInt(medium -> distance(medium.language(), languages)))
                        .toList();
    }

    /** The one of a kind that is linked where only one can be. */
    public static Optional<Medium> first(CatalogItem item, String kind, List<String> languages) {
        return item.media().stream()
                .filter(medium -> medium.kind().equals(kind))
                .min(Comparator.comparingInt(medium -> distance(medium.language(), languages)));
    }

    /** Whether a field of that name holds pictures or documents. */
    public static boolean isMedium(String field) {
        return field.equals("image") || field.equals(DOCUMENT);
    }

    /** Whether the one document that is linked is in a language the reader of the export did not ask for. */
    public static boolean isForeignDocument(CatalogItem item, String language) {
        return item.action() == Action.PUT
                && first(item, DOCUMENT, List.of(language))
                        .filter(linked -> distance(linked.language(), List.of(language)) > 1)
                        .isPresent();
    }

    private static int distance(String of, List<String> languages) {
        if (of.isBlank()) {
            return 1;
        }
        for (int i = 0; i < languages.size(); i++) {
            if (primary(languages.get(i)).equals(primary(of))) {
                return i == 0 ? 0 : i + 1;
            }
        }
        return languages.size() + 1;
    }

    /** {@code pt-BR} is read by who reads {@code pt}. */
    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}

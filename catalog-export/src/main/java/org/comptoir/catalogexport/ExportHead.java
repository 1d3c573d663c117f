package org.comptoir.catalogexport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogexport.CatalogHeader.Scope;

/**
 * What is said of a catalog as a whole when it leaves.
 *
 * @param scope {@code FULL} or {@code CHANGES}
 * @param created when the file was made
 */
public record ExportHead(Scope scope, Party supplier, Party buyer, Title title, Wording wording, Instant created) {

    /**
     * Who sells or buys.
     *
     * @param id in the {@code domain}, such as 942888711 in DUNS or AN01000000001 in NetworkID
     */
    public record Party(String id, String domain, String name) {

        public static final Party UNSAID = new Party("", "", "");
    }

    /**
     * Which catalog, and which version of it.
     *
     * @param previousVersion the version that changes are told from, blank for a whole catalog
     */
    public record Title(String id, String version, String previousVersion, String name) {}

    /**
     * In what words.
     *
     * @param languages tags (BCP 47), the main one first; never empty
     * @param currency ISO 4217
     * @param scheme the commodity scheme the buyer sorts by; its code is blank, its version too where any will do
     * @param units ours to the buyer's, where they differ: {@code EA} to {@code C62}
     * @param charset of texts; XML and JSON are UTF-8 whatever stands here
     */
    public record Wording(
            List<String> languages,
            String currency,
            CatalogItem.Place scheme,
            Map<String, String> units,
            Charset charset) {

        public Wording {
            languages = List.copyOf(languages);
            units = Map.copyOf(units);
            if (languages.isEmpty()) {
                throw new IllegalArgumentException("A catalog needs a language to be written in");
            }
        }

        /** UTF-8, UNSPSC, our own units. */
        public static Wording of(String currency, String... languages) {
            return new Wording(List.of(languages), currency, new CatalogItem.Place("UNSPSC", "", ""), Map.of(), UTF_8);
        }
    }

    /** The language of what can be said in one only. */
    public String language() {
        return wording.languages().get(0);
    }

    /** A unit as the buyer knows it. */
    public String unit(String ours) {
        return wording.units().getOrDefault(ours, ours);
    }
}

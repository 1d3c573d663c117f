package org.comptoir.catalogexport.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.comptoir.catalogexport.cif.CifSource;
import org.comptoir.catalogexport.cxmlindex.IndexSource;
import org.comptoir.catalogexport.mapping.Mapping;

/** Which articles stand in which lines of a file of ours: what a destination counts, as Ariba does with a CIF. */
public final class FileLines {

    private FileLines() {}

    /**
     * Part numbers by line, of the lines asked for.
     *
     * @param format that names lines in its reports: CIF or cXML Index; of others nothing is found
     */
    public static Map<Long, String> of(String format, InputStream file, Set<Long> lines) throws IOException {
        Map<Long, String> found = new HashMap<>();
        if (lines.isEmpty() || !(format.startsWith("cif") || format.equals("cxml-index"))) {
            return found;
        }
        try (CatalogSource source =
                format.startsWith("cif") ? new CifSource(file, Mapping.OWN) : new IndexSource(file, Mapping.OWN, "")) {
            source.read(new CatalogReceiver() {
                @Override
                public void item(CatalogItem item) {
                    if (lines.contains(item.line())) {
                        found.put(item.line(), item.id());
                    }
                }

                @Override
                public void unreadable(Unreadable line) {}
            });
        }
        return found;
    }
}

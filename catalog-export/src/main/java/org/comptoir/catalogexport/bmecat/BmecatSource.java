package org.comptoir.catalogexport.bmecat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import javax.xml.stream.XMLStreamConstants;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.mapping.ShelfPaths;
import org.comptoir.catalogexport.xml.Element;
import org.comptoir.catalogexport.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * BMEcat 1.2 and 2005: T_NEW_CATALOG, T_UPDATE_PRODUCTS and T_UPDATE_PRICES. The file is read twice, because which article
 * stands on which shelf comes after the articles; in memory are one article and {@link ShelfMap}.
 */
public final class BmecatSource implements CatalogSource {

    private final Bytes file;
    private final Mapping mapping;

    /** Opens the file again at its beginning. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** @param mapping only its constants and unit aliases are used */
    public BmecatSource(Bytes file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        ShelfMap shelves = shelves();
        try (var xml = new SafeXml(file.open())) {
            requireRoot(xml);
            var catalog = BmecatCatalog.UNSAID;
            @Nullable BmecatArticle articles = null;
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "HEADER" -> catalog = BmecatCatalog.of(Element.read(xml));
                    case "T_NEW_CATALOG", "T_UPDATE_PRODUCTS", "T_UPDATE_PRICES" -> {
                        receiver.header(new CatalogHeader(BmecatCatalog.scope(name), catalog.supplier()));
                        receiver.fieldNames(BmecatArticle.fieldNames(catalog.language()));
                        articles =
                                new BmecatArticle(catalog, mapping, shelves, receiver, name.equals("T_UPDATE_PRICES"));
                    }
                    case "CATALOG_STRUCTURE" -> shelf(Element.read(xml), catalog, shelves, receiver);
                    case "ARTICLE", "PRODUCT" -> {
                        if (articles == null) {
                            throw new CatalogFormatException(
                                    xml.line(), "Line %d: %s stands outside a transaction".formatted(xml.line(), name));
                        }
                        articles.take(Element.read(xml));
                    }
                    case "FEATURE_SYSTEM", "CLASSIFICATION_SYSTEM" -> passOver(xml, name, receiver);
                    default -> {
                        // an element around others, or one the catalog has no place for
                    }
                }
            }
            if (articles == null) {
                throw new CatalogFormatException(
                        1, "The file has no T_NEW_CATALOG, T_UPDATE_PRODUCTS or T_UPDATE_PRICES. Send one of them");
            }
        }
    }

    @Override
    public void close() {
        // each pass closes what it opened
    }

    private ShelfMap shelves() throws IOException {
        var map = new ShelfMap();
        try (var xml = new SafeXml(file.open())) {
            requireRoot(xml);
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (name.equals("CATALOG_STRUCTURE") && "root".equals(xml.attribute("type"))) {
                    map.root(Element.read(xml).text("GROUP_ID"));
                }
                if (name.equals("ARTICLE_TO_CATALOGGROUP_MAP") || name.equals("PRODUCT_TO_CATALOGGROUP_MAP")) {
                    Element told = Element.read(xml);
                    map.put(
                            told.text("ART_ID", "PROD_ID"),
                            ShelfPaths.slug(told.text("CATALOG_GROUP_ID")),
                            told.line());
                }
            }
        }
        return map;
    }

    private static void requireRoot(SafeXml xml) throws IOException {
        String root = xml.nextElement();
        if (!"BMECAT".equals(root)) {
            throw new CatalogFormatException(
                    1,
                    "The root element is %s, not BMECAT. Send a BMEcat file, or name another format".formatted(root));
        }
    }

    private static void shelf(Element structure, BmecatCatalog catalog, ShelfMap shelves, CatalogReceiver receiver) {
        if (structure.attribute("type").equals("root")) {
            return;
        }
        var names = new HashMap<String, String>();
        structure
                .each("GROUP_NAME")
                .forEach(name ->
                        names.putIfAbsent(LanguageTag.of(name.attribute("lang"), catalog.language()), name.text()));
        String parent = structure.text("PARENT_ID");
        receiver.category(new CatalogCategory(
                structure.line(),
                ShelfPaths.slug(structure.text("GROUP_ID")),
                shelves.isTop(parent) ? "" : ShelfPaths.slug(parent),
                names));
    }

    private static void passOver(SafeXml xml, String name, CatalogReceiver receiver) throws IOException {
        long line = xml.line();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
        receiver.note(line, "%s is passed over: articles name their classes themselves".formatted(name));
    }
}

package org.comptoir.catalogexport.bmecat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.bmecat.BmecatFormat.Transaction;
import org.comptoir.catalogexport.text.Spool;
import org.comptoir.catalogexport.text.TextOut;
import org.comptoir.catalogexport.xml.XmlOut;

/**
 * One article a line. Which article stands on which shelf follows the articles, so it waits in a {@link Spool}; the shelves
 * themselves are few and kept.
 */
final class BmecatSink implements CatalogSink {

    private static final String ROOT = "catalog-root";

    private final TextOut out;
    private final OutputStream target;
    private final XmlOut xml;
    private final ExportHead head;
    private final BmecatWords words;
    private final Transaction transaction;
    private final BmecatArticleOut articles;
    private final Spool spool = new Spool();
    private final TextOut map = new TextOut(spool, UTF_8);
    private final XmlOut mapXml = new XmlOut(map);
    private final List<CatalogCategory> shelves = new ArrayList<>();
    private boolean begun;

    BmecatSink(TextOut out, OutputStream target, ExportHead head, BmecatWords words, Transaction transaction) {
        this.out = out;
        this.target = target;
        this.xml = new XmlOut(out);
        this.head = head;
        this.words = words;
        this.transaction = transaction;
        this.articles = new BmecatArticleOut(out, xml, head, words);
    }

    @Override
    public void shelf(CatalogCategory shelf) {
        shelves.add(shelf);
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        begin();
        out.begin(item.id());
        boolean pricesOnly = transaction == Transaction.T_UPDATE_PRICES;
        proveAction(item, pricesOnly);
        if (pricesOnly) {
            articles.price(item);
        } else {
            articles.write(item, mode(item));
        }
        xml.line();
        List<Refusal> refused = out.end();
        if (refused.isEmpty()
                && !pricesOnly
                && item.action() == Action.PUT
                && !item.category().isBlank()) {
            onShelf(item);
        }
        return refused;
    }

    @Override
    public void finish() throws IOException {
        begin();
        out.flush();
        map.flush();
        spool.copyTo(target);
        xml.end(transaction.name()).line().end("BMECAT").line();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private void proveAction(CatalogItem item, boolean pricesOnly) {
        out.field("action");
        if (pricesOnly != (item.action() == Action.REPRICE)) {
            out.refuse(
                    pricesOnly ? "T_UPDATE_PRICES holds prices only" : "%s holds whole articles".formatted(transaction),
                    pricesOnly ? "Export it with T_UPDATE_PRODUCTS" : "Export it with T_UPDATE_PRICES");
        } else if (item.action() == Action.WITHDRAW && transaction == Transaction.T_NEW_CATALOG) {
            out.refuse("a whole catalog withdraws what it does not name", "Leave the article out");
        }
    }

    private String mode(CatalogItem item) {
        if (transaction == Transaction.T_NEW_CATALOG) {
            return "new";
        }
        return item.action() == Action.WITHDRAW ? "delete" : "update";
    }

    private void onShelf(CatalogItem item) throws IOException {
        map.begin(item.id());
        mapXml.start(words.article() + "_TO_CATALOGGROUP_MAP");
        mapXml.element(words.reference(), item.id()).element("CATALOG_GROUP_ID", item.category());
        mapXml.end(words.article() + "_TO_CATALOGGROUP_MAP").line();
        map.end();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        BmecatHeadOut.write(xml, head, words, transaction);
        xml.start(transaction.name());
        if (transaction != Transaction.T_NEW_CATALOG) {
            xml.attribute("prev_version", head.title().previousVersion());
        }
        xml.line();
        if (transaction == Transaction.T_NEW_CATALOG && !shelves.isEmpty()) {
            groups();
        }
    }

    private void groups() {
        Set<String> parents = new HashSet<>();
        shelves.forEach(shelf -> parents.add(shelf.parent()));
        xml.start("CATALOG_GROUP_SYSTEM").line();
        group("root", ROOT, "0", new CatalogCategory(0, ROOT, "", Map.of()));
        for (CatalogCategory shelf : shelves) {
            String parent = shelf.parent().isBlank() ? ROOT : shelf.parent();
            group(parents.contains(shelf.code()) ? "node" : "leaf", shelf.code(), parent, shelf);
        }
        xml.end("CATALOG_GROUP_SYSTEM").line();
    }

    private void group(String type, String code, String parent, CatalogCategory shelf) {
        xml.start("CATALOG_STRUCTURE").attribute("type", type).element("GROUP_ID", code);
        boolean named = false;
        for (String language : words.is2005() ? head.wording().languages() : List.of(head.language())) {
            String name = shelf.names().get(language);
            if (name != null) {
                named = true;
                xml.start("GROUP_NAME");
                if (words.is2005()) {
                    xml.attribute("lang", LanguageTag.three(language));
                }
                xml.text(name).end("GROUP_NAME");
            }
        }
        if (!named) {
            xml.element("GROUP_NAME", type.equals("root") ? head.title().name() : code);
        }
        xml.element("PARENT_ID", parent).end("CATALOG_STRUCTURE").line();
    }
}

package org.comptoir.catalogexport.bmecat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.text.TextOut;

/** BMEcat 1.2 and 2005 with their three transactions. */
public final class BmecatFormat implements ExportFormat {

    private final BmecatWords words;
    private final Transaction transaction;
    private final String name;

    /** What the receiver does with the file. */
    public enum Transaction {
        /** Replaces the catalog. */
        T_NEW_CATALOG,
        /** Puts and deletes whole articles. */
        T_UPDATE_PRODUCTS,
        /** Gives articles other prices and nothing else. */
        T_UPDATE_PRICES
    }

    private BmecatFormat(BmecatWords words, Transaction transaction, String name) {
        this.words = words;
        this.transaction = transaction;
        this.name = name;
    }

    public static BmecatFormat v1_2(Transaction transaction) {
        return new BmecatFormat(BmecatWords.V1_2, transaction, "bmecat1.2" + ending(transaction));
    }

    public static BmecatFormat v2005(Transaction transaction) {
        return new BmecatFormat(BmecatWords.V2005, transaction, "bmecat2005" + ending(transaction));
    }

    /** Both versions with all transactions. */
    public static List<BmecatFormat> all() {
        return List.of(
                v1_2(Transaction.T_NEW_CATALOG),
                v1_2(Transaction.T_UPDATE_PRODUCTS),
                v1_2(Transaction.T_UPDATE_PRICES),
                v2005(Transaction.T_NEW_CATALOG),
                v2005(Transaction.T_UPDATE_PRODUCTS),
                v2005(Transaction.T_UPDATE_PRICES));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fileEnding() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "text/xml";
    }

    @Override
    public Optional<String> refuses(ExportHead head) {
        boolean whole = transaction == Transaction.T_NEW_CATALOG;
        if (whole != (head.scope() == Scope.FULL)) {
            return Optional.of("%s is %s. Export %s, or choose another transaction"
                    .formatted(
                            transaction,
                            whole ? "the whole catalog" : "changes to one",
                            whole ? "the whole catalog" : "changes"));
        }
        if (!whole && !head.title().previousVersion().matches("[0-9]{1,9}")) {
            return Optional.of("%s names the version it changes by a whole number. Publish the whole catalog first"
                    .formatted(transaction));
        }
        return Optional.empty();
    }

    @Override
    public ExportFormat saying(Scope scope, boolean pricesOnly) {
        Transaction changes = pricesOnly ? Transaction.T_UPDATE_PRICES : Transaction.T_UPDATE_PRODUCTS;
        Transaction wanted = scope == Scope.FULL ? Transaction.T_NEW_CATALOG : changes;
        return words.is2005() ? v2005(wanted) : v1_2(wanted);
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new BmecatSink(new TextOut(target, UTF_8), target, head, words, transaction);
    }

    private static String ending(Transaction transaction) {
        return switch (transaction) {
            case T_NEW_CATALOG -> "";
            case T_UPDATE_PRODUCTS -> "-products";
            case T_UPDATE_PRICES -> "-prices";
        };
    }
}

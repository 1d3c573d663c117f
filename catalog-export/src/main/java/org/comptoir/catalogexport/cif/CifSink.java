package org.comptoir.catalogexport.cif;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.mapping.PerUnit;
import org.comptoir.catalogexport.text.CsvOut;
import org.comptoir.catalogexport.text.Escapes;
import org.comptoir.catalogexport.text.TextOut;

/**
 * One article a line. ITEMCOUNT stands before the articles and is known after them: a block of fixed length, filled up by a
 * comment, is written again at the end.
 */
final class CifSink implements CatalogSink {

    private static final int BLOCK = 80;

    private final TextOut out;
    private final CsvOut row;
    private final ExportHead head;
    private final CifFormat format;
    private final long block;
    private long count;

    CifSink(OutputStream target, ExportHead head, CifFormat format) {
        this.out = new TextOut(target, head.wording().charset());
        this.row = CsvOut.quoted(out, ',', false);
        this.head = head;
        this.format = format;
        this.block = head();
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        out.begin(item.id());
        boolean withdrawn = item.action() == Action.WITHDRAW;
        if (item.action() == Action.REPRICE) {
            out.field("action");
            out.refuse("CIF has no line for a price alone", "Export the whole article");
        }
        String price = withdrawn ? "" : price(item);
        for (CifField field : format.fields()) {
            out.field(field.field());
            row.value(withdrawn && !field.isOfWithdrawal() ? "" : field.value(item, head, price));
        }
        row.end("\n");
        List<Refusal> refused = out.end();
        count += refused.isEmpty() ? 1 : 0;
        return refused;
    }

    @Override
    public void finish() throws IOException {
        out.raw("ENDOFDATA\n");
        out.flush();
    }

    @Override
    public Optional<Patch> patch() {
        return Optional.of(new Patch(block, countBlock(count).getBytes(US_ASCII)));
    }

    /** The format prices one unit; a basis that does not go into it exactly cannot be said. */
    private String price(CatalogItem item) {
        Optional<String> one = PerUnit.of(item.terms());
        if (one.isEmpty()) {
            out.field("price.basis");
            out.refuse(
                    "%s for %s units is no exact price for one, and CIF has no price basis"
                            .formatted(item.terms().amount(), item.terms().basis()),
                    "Agree a price that can be divided, or sell a larger unit");
        }
        return one.orElse("");
    }

    /** @return where the block of the count begins */
    private long head() {
        out.raw(format.signature()).raw('\n');
        key("CHARSET", charset());
        key("LOADMODE", head.scope() == Scope.FULL ? "F" : "I");
        key("CODEFORMAT", head.wording().scheme().scheme());
        key("CURRENCY", head.wording().currency());
        key("SUPPLIERID_DOMAIN", head.supplier().domain());
        long begin = out.position();
        out.raw(countBlock(0));
        key(
                "TIMESTAMP",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                        .format(head.created().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
        key("UNUOM", "TRUE");
        if (format.fields().contains(CifField.DELETE)) {
            key(
                    "FIELDNAMES",
                    String.join(
                            ", ", format.fields().stream().map(CifField::title).toList()));
        }
        out.raw("DATA\n");
        return begin;
    }

    private void key(String name, String value) {
        if (!value.isBlank()) {
            out.raw(name).raw(": ").text(value, Escapes.ONE_LINE).raw('\n');
        }
    }

    /** Ariba's readers know Latin-1 by this name. */
    private String charset() {
        return head.wording().charset().equals(StandardCharsets.ISO_8859_1)
                ? "8859_1"
                : head.wording().charset().name();
    }

    private static String countBlock(long count) {
        String told = "ITEMCOUNT: %d\nCOMMENTS: Written by Comptoir".formatted(count);
        return told + " ".repeat(BLOCK - told.length()) + "\n";
    }
}

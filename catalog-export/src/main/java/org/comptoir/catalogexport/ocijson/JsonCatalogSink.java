package org.comptoir.catalogexport.ocijson;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.json.JsonOut;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.text.TextOut;

/** One article a line; the totals stand behind them, where they are known. */
final class JsonCatalogSink implements CatalogSink {

    private static final String NET = "01";

    private final TextOut out;
    private final JsonOut json;
    private final ExportHead head;
    private final Map<String, String> shelves = new HashMap<>();
    private long count;

    JsonCatalogSink(TextOut out, ExportHead head) {
        this.out = out;
        this.json = new JsonOut(out);
        this.head = head;
        json.object().text("CTI", "X").number("CURRENTPAGE", "1").number("TOTALPAGES", "1");
        json.text("TRANSACTIONID", head.title().id() + "-" + head.title().version());
        json.list("Items");
    }

    @Override
    public void shelf(CatalogCategory shelf) {
        shelves.put(shelf.code(), shelf.names().getOrDefault(head.language(), shelf.code()));
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        boolean comma = json.wantsComma();
        out.begin(item.id());
        if (item.action() != Action.PUT) {
            out.field("action");
            out.refuse("OCI 5 JSON holds whole articles only", "Export the whole catalog without it");
        }
        json.line().object().object("NEWITEM");
        described(item);
        ordered(item);
        priced(item);
        numbered(item);
        json.endObject().endObject();
        List<Refusal> refused = out.end();
        if (refused.isEmpty()) {
            count++;
        } else {
            json.restore(comma);
        }
        return refused;
    }

    @Override
    public void finish() throws IOException {
        json.endList().number("TOTALITEMS", Long.toString(count)).endObject();
        out.raw('\n').flush();
    }

    private void described(CatalogItem item) {
        json.list("ATTACHMENTS");
        out.field("image");
        for (CatalogItem.Medium medium : ItemMedia.of(item, head.wording().languages())) {
            json.object().list("descriptions");
            if (!medium.caption().isBlank()) {
                language(medium.language().isBlank() ? head.language() : medium.language(), medium.caption());
            }
            json.endList().text("fileName", medium.address()).text("type", medium.kind());
            json.endObject();
        }
        json.endList().list("ATTRIBUTES").endList();
        json.text("CATALOG_NAME", shelves.getOrDefault(item.category(), item.category()));
        out.field("name");
        spoken(item, "DESCRIPTION", Text::name);
        out.field("description");
        spoken(item, "LONGTEXT", Text::description);
    }

    private void spoken(CatalogItem item, String key, Function<Text, String> said) {
        json.list(key);
        for (String tag : head.wording().languages()) {
            Text text = item.texts().get(tag);
            if (text != null && !said.apply(text).isBlank()) {
                language(tag, said.apply(text));
            }
        }
        json.endList();
    }

    private void language(String tag, String text) {
        json.object().text("description", text).text("languageCode", tag).endObject();
    }

    private void ordered(CatalogItem item) {
        out.field("unit");
        json.text("UNIT", head.unit(item.packing().unit()));
        out.field("quantity.minimum");
        json.number("MINORDER_QTY", item.packing().minimum());
        out.field("leadTimeDays");
        json.text("LEADTIME", item.supply().leadTimeDays());
        json.text("ITEM_TYPE", "product");
    }

    /** Every price of an article is for PRICE_QUANTITY. */
    private void priced(CatalogItem item) {
        out.field("price.amount");
        json.text("CURRENCY", item.terms().currency())
                .text("PRICE", item.terms().amount());
        json.number(
                "PRICE_QUANTITY",
                item.terms().basis().isBlank() ? "1" : item.terms().basis());
        json.list("PRICE_SCALES");
        item.offer()
                .steps()
                .forEach(step -> json.object()
                        .number("low", step.from())
                        .text("price", step.amount())
                        .text("scaleType", NET)
                        .endObject());
        json.endList().text("TAX", "");
    }

    private void numbered(CatalogItem item) {
        out.field("id");
        String auxiliary = item.offer().auxiliaryId();
        json.text("VENDOR_MAT", item.id()).text("EXT_PRODUCT_ID", auxiliary.isBlank() ? item.id() : auxiliary);
        out.field("manufacturerPartId");
        json.text("MANUFACTURER", item.numbers().manufacturer())
                .text("MANUFACTMAT", item.numbers().manufacturerPartId());
        out.field("buyer");
        json.text("MATNR", buyerNumber(item));
        out.field("classification");
        json.list("CLASSIFICATIONS");
        item.classifications()
                .forEach(place -> json.object()
                        .text("EXT_SCHEMA_TYPE", place.scheme())
                        .optional("EXT_SCHEMA_VERSION", place.version())
                        .text("EXT_CATEGORY_ID", place.code())
                        .endObject());
        json.endList();
        json.text("VENDOR", head.supplier().id())
                .text("VENDOR_NAME", head.supplier().name());
    }

    private String buyerNumber(CatalogItem item) {
        for (CatalogItem.BuyerNumber buyer : item.numbers().buyers()) {
            if (buyer.client().equals(head.buyer().id())) {
                return buyer.number();
            }
        }
        return "";
    }
}

package org.comptoir.catalogexport.cxmlindex;

import java.io.IOException;
import java.util.List;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.text.TextOut;
import org.comptoir.catalogexport.xml.XmlOut;

/** One article a line; an IndexItem holds those of one kind that follow each other. */
final class IndexSink implements CatalogSink {

    private static final String DOCTYPE =
            "<!DOCTYPE Index SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd\">\n";
    private static final List<String> LEVELS = List.of("store", "aisle", "shelf", "product");

    private final TextOut out;
    private final XmlOut xml;
    private final ExportHead head;
    private String kind = "";

    IndexSink(TextOut out, ExportHead head) {
        this.out = out;
        this.xml = new XmlOut(out);
        this.head = head;
        xml.prologue(DOCTYPE).start("Index");
        xml.attribute("loadmode", head.scope() == Scope.FULL ? "Full" : "Incremental")
                .line();
        xml.element(
                        "SupplierID",
                        "domain",
                        head.supplier().domain(),
                        head.supplier().id())
                .line();
    }

    @Override
    public List<Refusal> write(CatalogItem item) throws IOException {
        String before = kind;
        out.begin(item.id());
        group(kindOf(item));
        xml.start(kind);
        id(item);
        switch (kind) {
            case "IndexItemAdd" -> add(item);
            case "IndexItemPunchout" -> punchOut(item);
            default -> proveWithdrawal(item);
        }
        xml.end(kind).line();
        List<Refusal> refused = out.end();
        if (!refused.isEmpty()) {
            kind = before;
        }
        return refused;
    }

    @Override
    public void finish() throws IOException {
        group("");
        xml.end("Index").line();
        out.flush();
    }

    private static String kindOf(CatalogItem item) {
        if (item.action() != Action.PUT) {
            return "IndexItemDelete";
        }
        return item.offer().punchOutUrl().isBlank() ? "IndexItemAdd" : "IndexItemPunchout";
    }

    private void group(String next) {
        if (!kind.equals(next)) {
            if (!kind.isEmpty()) {
                xml.end("IndexItem").line();
            }
            if (!next.isEmpty()) {
                xml.start("IndexItem").line();
            }
            kind = next;
        }
    }

    private void proveWithdrawal(CatalogItem item) {
        out.field("action");
        if (item.action() == Action.REPRICE) {
            out.refuse("an Index has no element for a price alone", "Export the whole article");
        } else if (head.scope() == Scope.FULL) {
            out.refuse("a whole Index withdraws what it does not name", "Leave the article out");
        }
    }

    private void id(CatalogItem item) {
        xml.start("ItemID").element("SupplierPartID", item.id());
        out.field("auxiliaryId");
        xml.optional("SupplierPartAuxiliaryID", item.offer().auxiliaryId());
        out.field("buyer");
        item.numbers().buyers().stream()
                .filter(buyer -> buyer.client().equals(head.buyer().id()))
                .findFirst()
                .ifPresent(buyer -> xml.element("BuyerPartID", buyer.number()));
        xml.end("ItemID");
    }

    private void add(CatalogItem item) {
        xml.start("ItemDetail");
        price(item);
        descriptions(item);
        unit(item);
        basis(item);
        classifications(item);
        manufacturerPartId(item);
        manufacturer(item);
        out.field("document");
        xml.optional("URL", address(item, "document"));
        leadTime(item);
        image(item);
        xml.end("ItemDetail").start("IndexItemDetail");
        leadTime(item);
        days(item);
        xml.end("IndexItemDetail");
    }

    private void punchOut(CatalogItem item) {
        out.field("punchout.level");
        String level = item.offer().punchOutLevel();
        if (!level.isBlank() && !LEVELS.contains(level)) {
            out.refuse("the level %s is not in cXML".formatted(level), "Choose store, aisle, shelf or product");
        }
        xml.start("PunchoutDetail").attribute("punchoutLevel", level.isBlank() ? "product" : level);
        descriptions(item);
        out.field("punchout.url");
        xml.element("URL", item.offer().punchOutUrl());
        classifications(item);
        if (!item.terms().amount().isBlank()) {
            price(item);
        }
        if (!item.packing().unit().isBlank()) {
            unit(item);
            basis(item);
        }
        manufacturer(item);
        manufacturerPartId(item);
        if (!item.supply().leadTimeDays().isBlank()) {
            leadTime(item);
        }
        days(item);
        image(item);
        xml.end("PunchoutDetail");
    }

    private void price(CatalogItem item) {
        xml.start("UnitPrice")
                .start("Money")
                .attribute("currency", required("price.currency", item.terms().currency()));
        xml.text(required("price.amount", item.terms().amount())).end("Money").end("UnitPrice");
    }

    private void descriptions(CatalogItem item) {
        boolean any = false;
        for (String language : head.wording().languages()) {
            Text text = item.texts().get(language);
            if (text != null && !text.name().isBlank()) {
                any = true;
                out.field("name@" + language);
                xml.start("Description").attribute("xml:lang", language).element("ShortName", text.name());
                xml.text(text.description().isBlank() ? text.name() : text.description())
                        .end("Description");
            }
        }
        if (!any) {
            required("name@" + head.language(), "");
        }
    }

    private void unit(CatalogItem item) {
        xml.element("UnitOfMeasure", required("unit", head.unit(item.packing().unit())));
    }

    private void basis(CatalogItem item) {
        String basis = item.terms().basis();
        out.field("price.basis");
        if (!basis.isBlank() && !basis.equals("1")) {
            xml.start("PriceBasisQuantity").attribute("quantity", basis).attribute("conversionFactor", "1");
            xml.element("UnitOfMeasure", head.unit(item.packing().unit())).end("PriceBasisQuantity");
        }
    }

    private void classifications(CatalogItem item) {
        if (item.classifications().isEmpty()) {
            required("classification:" + head.wording().scheme().scheme(), "");
        }
        out.field("classification");
        item.classifications().forEach(place -> xml.element("Classification", "domain", place.scheme(), place.code()));
    }

    private void manufacturer(CatalogItem item) {
        out.field("manufacturer");
        xml.optional("ManufacturerName", item.numbers().manufacturer());
    }

    private void manufacturerPartId(CatalogItem item) {
        out.field("manufacturerPartId");
        xml.optional("ManufacturerPartID", item.numbers().manufacturerPartId());
    }

    private void leadTime(CatalogItem item) {
        xml.element("LeadTime", required("leadTimeDays", item.supply().leadTimeDays()));
    }

    private void days(CatalogItem item) {
        out.field("validUntil");
        String until = item.offer().validUntil();
        xml.optional("ExpirationDate", until.isBlank() ? "" : until + "T23:59:59+00:00");
        out.field("validFrom");
        String from = item.offer().validFrom();
        xml.optional("EffectiveDate", from.isBlank() ? "" : from + "T00:00:00+00:00");
    }

    private void image(CatalogItem item) {
        out.field("image");
        String image = address(item, "image");
        if (!image.isBlank()) {
            xml.element("Extrinsic", "name", "Image", image);
        }
    }

    private String required(String field, String value) {
        out.field(field);
        if (value.isBlank()) {
            out.refuse("it is blank, and an Index needs it", "Give the article one");
        }
        return value;
    }

    private static String address(CatalogItem item, String kind) {
        for (CatalogItem.Medium medium : item.media()) {
            if (medium.kind().equals(kind)) {
                return medium.address();
            }
        }
        return "";
    }
}

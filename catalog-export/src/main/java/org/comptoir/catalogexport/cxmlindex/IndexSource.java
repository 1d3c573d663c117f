package org.comptoir.catalogexport.cxmlindex;

import java.io.IOException;
import java.io.InputStream;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.mapping.ItemDraft;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.xml.Element;
import org.comptoir.catalogexport.xml.SafeXml;

/** Reads an Index item by item; whether one is whole it says itself, and one that does not is taken as changes. */
public final class IndexSource implements CatalogSource {

    private final InputStream file;
    private final Mapping mapping;
    private final String buyer;

    /**
     * @param mapping only its constants and unit aliases are used
     * @param buyer whose number BuyerPartID is; blank passes it over
     */
    public IndexSource(InputStream file, Mapping mapping, String buyer) {
        this.file = file;
        this.mapping = mapping;
        this.buyer = buyer;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        try (var xml = new SafeXml(file)) {
            String root = xml.nextElement();
            if (!"Index".equals(root)) {
                throw new CatalogFormatException(
                        1,
                        "The root element is %s, not Index. Send a cXML Index, or name another format".formatted(root));
            }
            Scope scope = xml.attribute("loadmode").equals("Full") ? Scope.FULL : Scope.CHANGES;
            boolean told = false;
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                if (!told && (name.equals("SupplierID") || name.startsWith("IndexItem"))) {
                    told = true;
                    String supplier =
                            name.equals("SupplierID") ? Element.read(xml).text() : "";
                    receiver.header(new CatalogHeader(scope, supplier));
                } else if (name.startsWith("IndexItem") && !name.equals("IndexItem")) {
                    article(Element.read(xml), receiver);
                }
            }
            if (!told) {
                receiver.header(new CatalogHeader(scope, ""));
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void article(Element article, CatalogReceiver receiver) {
        var draft = new ItemDraft();
        mapping.constants()
                .forEach((field, value) ->
                        draft.put(field, value, mapping.values().language()));
        article.first("ItemID").ifPresent(id -> number(id, draft));
        boolean delete = article.name().equals("IndexItemDelete");
        if (!delete) {
            article.first("ItemDetail", "PunchoutDetail").ifPresent(detail -> detail(detail, draft));
            article.first("IndexItemDetail").ifPresent(detail -> days(detail, draft));
        }
        draft.settle();
        receiver.item(draft.toItem(article.line(), delete ? Action.WITHDRAW : Action.PUT));
    }

    private void number(Element id, ItemDraft draft) {
        draft.put("id", id.text("SupplierPartID")).put("auxiliaryId", id.text("SupplierPartAuxiliaryID"));
        String number = id.text("BuyerPartID");
        if (!buyer.isBlank() && !number.isBlank()) {
            draft.buyer(buyer, number);
        }
    }

    private void detail(Element detail, ItemDraft draft) {
        detail.first("UnitPrice").flatMap(price -> price.first("Money")).ifPresent(money -> {
            draft.put("price.amount", money.text());
            draft.put("price.currency", money.attribute("currency"));
        });
        detail.first("PriceBasisQuantity").ifPresent(basis -> draft.put("price.basis", basis.attribute("quantity")));
        detail.each("Description").forEach(text -> describe(text, draft));
        String unit = detail.text("UnitOfMeasure");
        draft.put("unit", mapping.values().units().getOrDefault(unit, unit));
        detail.each("Classification")
                .forEach(place ->
                        draft.place(place.attribute("domain"), "", place.text().replace("-", "")));
        draft.put("manufacturer", detail.text("ManufacturerName"));
        draft.put("manufacturerPartId", detail.text("ManufacturerPartID"));
        draft.put("leadTimeDays", detail.text("LeadTime"));
        boolean punchOut = detail.name().equals("PunchoutDetail");
        detail.first("URL").map(Element::text).ifPresent(address -> {
            if (punchOut) {
                draft.put("punchout.url", address);
            } else {
                draft.medium("document", address, "", "");
            }
        });
        if (punchOut) {
            String level = detail.attribute("punchoutLevel");
            draft.put("punchout.level", level.isEmpty() ? "store" : level);
            days(detail, draft);
        }
        detail.each("Extrinsic")
                .filter(extrinsic -> extrinsic.attribute("name").equals("Image"))
                .forEach(image -> draft.medium("image", image.text(), "", ""));
    }

    private void describe(Element text, ItemDraft draft) {
        String told = text.attribute("lang");
        String language = told.isBlank() ? mapping.values().language() : told;
        String name = text.text("ShortName");
        if (!name.isBlank()) {
            draft.name(language, name);
        }
        draft.description(language, text.text());
    }

    private static void days(Element detail, ItemDraft draft) {
        draft.put("leadTimeDays", detail.text("LeadTime"));
        draft.put("validUntil", day(detail.text("ExpirationDate")));
        draft.put("validFrom", day(detail.text("EffectiveDate")));
    }

    /** The day of a time with zone. */
    private static String day(String time) {
        return time.length() > 10 && time.charAt(10) == 'T' ? time.substring(0, 10) : time;
    }
}

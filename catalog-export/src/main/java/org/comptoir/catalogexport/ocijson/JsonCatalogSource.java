package org.comptoir.catalogexport.ocijson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.json.JsonText;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.catalogexport.mapping.ItemDraft;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.text.CatalogText;

/** Reads the articles of OCI 5 JSON one by one; members it does not know are passed over. */
public final class JsonCatalogSource implements CatalogSource {

    private final InputStream file;
    private final Mapping mapping;
    private final String buyer;

    /** @param buyer whose number MATNR is; blank passes it over */
    public JsonCatalogSource(InputStream file, Mapping mapping, String buyer) {
        this.file = file;
        this.mapping = mapping;
        this.buyer = buyer;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        receiver.header(new CatalogHeader(Scope.UNSAID, ""));
        var articles = new JsonElements(CatalogText.open(file, "UTF-8"), "Items");
        for (String text = articles.next(); text != null; text = articles.next()) {
            article(articles.line(), text, receiver);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void article(long line, String text, CatalogReceiver receiver) {
        List<Unreadable> problems = new ArrayList<>();
        var draft = new ItemDraft();
        mapping.constants()
                .forEach((field, value) ->
                        draft.put(field, value, mapping.values().language()));
        try {
            Members item = Members.of(
                            JsonText.parse(text),
                            (path, rule) -> problems.add(new Unreadable(line, path, rule, "Correct or remove it")))
                    .object("NEWITEM");
            take(item, draft);
        } catch (IllegalArgumentException noJson) {
            problems.add(new Unreadable(line, "", String.valueOf(noJson.getMessage()), "Send it as JSON"));
        }
        if (problems.isEmpty()) {
            receiver.item(draft.toItem(line));
        }
        problems.forEach(receiver::unreadable);
    }

    private void take(Members item, ItemDraft draft) {
        String id = item.text("VENDOR_MAT");
        String external = item.text("EXT_PRODUCT_ID");
        draft.put("id", id.isBlank() ? external : id);
        draft.put("auxiliaryId", external.equals(id) ? "" : external);
        String unit = item.text("UNIT");
        draft.put("unit", mapping.values().units().getOrDefault(unit, unit));
        draft.put("quantity.minimum", item.text("MINORDER_QTY"));
        draft.put("leadTimeDays", item.text("LEADTIME"));
        draft.put("price.currency", item.text("CURRENCY")).put("price.amount", item.text("PRICE"));
        draft.put("price.basis", item.text("PRICE_QUANTITY"));
        draft.put("manufacturer", item.text("MANUFACTURER")).put("manufacturerPartId", item.text("MANUFACTMAT"));
        String number = item.text("MATNR");
        if (!buyer.isBlank() && !number.isBlank()) {
            draft.buyer(buyer, number);
        }
        item.each("DESCRIPTION", Said::of).forEach(said -> draft.name(language(said), said.text()));
        item.each("LONGTEXT", Said::of).forEach(said -> draft.description(language(said), said.text()));
        item.each("PRICE_SCALES", scale -> {
            draft.step(scale.text("low"), scale.text("price"));
            return scale.text("scaleType");
        });
        item.each("CLASSIFICATIONS", place -> {
            draft.place(place.text("EXT_SCHEMA_TYPE"), place.text("EXT_SCHEMA_VERSION"), place.text("EXT_CATEGORY_ID"));
            return place;
        });
        item.each("ATTACHMENTS", medium -> {
            List<Said> captions = medium.each("descriptions", Said::of);
            String kind = medium.text("type");
            medium.text("mimeType");
            draft.medium(
                    kind.isBlank() ? "document" : kind,
                    medium.text("fileName"),
                    captions.isEmpty() ? "" : captions.get(0).text(),
                    "");
            return medium;
        });
    }

    private String language(Said said) {
        return said.language().isBlank() ? mapping.values().language() : said.language();
    }

    private record Said(String text, String language) {

        static Said of(Members members) {
            return new Said(members.text("description"), members.text("languageCode"));
        }
    }
}

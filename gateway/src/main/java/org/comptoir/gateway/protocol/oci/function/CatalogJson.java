package org.comptoir.gateway.protocol.oci.function;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceBreak;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.protocol.oci.cart.ProductKeys;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.UnitPrice;

/**
 * A page of the catalog as JSON, in the names that Agiqon's connector publishes; SAP's own description of OCI 5 is not
 * public. Beside them stands VENDOR_MAT, as Onventis has it.
 *
 * <p>An article without a price, or with a unit the connection has no code for, stays in the page with the field empty:
 * readers pass it over, and the totals stay what they say.
 */
final class CatalogJson {

    static final String CONTENT_TYPE = "application/json;charset=UTF-8";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String NET = "01";

    private final Connection connection;
    private final Language language;
    private final Map<String, String> shelves = new HashMap<>();

    CatalogJson(Connection connection, Language language, List<Category> tree) {
        this.connection = connection;
        this.language = language;
        name(tree);
    }

    /**
     * What is said of the page.
     *
     * @param cti whatever the call had there
     */
    record Head(String cti, String transaction, SearchPage page) {}

    /** Article by article: what is written is not held. */
    void write(Head head, List<Optional<Price>> prices, OutputStream target) {
        SearchPage page = head.page();
        try (JsonGenerator json = JSON.createGenerator(target)) {
            json.writeStartObject();
            json.write("CTI", head.cti());
            json.write("CURRENTPAGE", page.page());
            json.write("TOTALITEMS", page.total());
            json.write("TOTALPAGES", page.pages());
            json.write("TRANSACTIONID", head.transaction());
            json.writeStartArray("Items");
            for (int i = 0; i < prices.size(); i++) {
                json.writeStartObject();
                json.writeStartObject("NEWITEM");
                item(json, page.products().get(i), prices.get(i));
                json.writeEnd();
                json.writeEnd();
            }
            json.writeEnd();
            json.writeEnd();
        }
    }

    private void item(JsonGenerator json, Product product, Optional<Price> price) {
        OciRules rules = connection.dialect().oci();
        json.writeStartArray("ATTACHMENTS").writeEnd();
        json.writeStartArray("ATTRIBUTES").writeEnd();
        json.write("CATALOG_NAME", shelves.getOrDefault(product.categoryCode(), product.categoryCode()));
        json.write("CURRENCY", connection.currency().getCurrencyCode());
        json.writeStartArray("DESCRIPTION");
        json.writeStartObject();
        json.write("description", product.name());
        json.write("languageCode", language.tag());
        json.writeEnd();
        json.writeEnd();
        json.write("EXT_PRODUCT_ID", ProductKeys.write(product.id()));
        json.write("ITEM_TYPE", "product");
        json.write("LEADTIME", product.leadTimeDays() > 0 ? Integer.toString(product.leadTimeDays()) : "");
        json.write(
                "MATNR",
                product.particulars().buyerPartId().map(BuyerPartId::value).orElse(""));
        json.write("MINORDER_QTY", product.leastOrder().value());
        price(json, price);
        json.write("TAX", "");
        json.write("UNIT", rules.units().find(product.unit().code()).orElse(""));
        json.write("VENDOR", rules.vendor().orElse(""));
        json.write("VENDOR_MAT", product.id().value());
        json.write("VENDOR_NAME", product.manufacturer().orElse(""));
    }

    /** Every price of an article is for PRICE_QUANTITY; a step that cannot be said so exactly is left out. */
    private static void price(JsonGenerator json, Optional<Price> price) {
        Optional<UnitPrice> unitPrice = price.map(Price::unitPrice);
        BigDecimal basis = unitPrice.map(UnitPrice::basis).orElse(BigDecimal.ONE);
        json.write("PRICE", unitPrice.map(found -> found.price().plainAmount()).orElse(""));
        json.write("PRICE_QUANTITY", basis);
        json.writeStartArray("PRICE_SCALES");
        for (PriceBreak step : price.map(Price::breaks).orElseGet(List::of)) {
            step.price().on(basis).ifPresent(same -> {
                json.writeStartObject();
                json.write("low", step.from().value());
                json.write("price", same.price().plainAmount());
                json.write("scaleType", NET);
                json.writeEnd();
            });
        }
        json.writeEnd();
    }

    private void name(List<Category> tree) {
        tree.forEach(shelf -> {
            shelves.put(shelf.code(), shelf.name());
            name(shelf.children());
        });
    }
}

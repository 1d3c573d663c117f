package org.comptoir.catalogexport.bmecat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.out.Exported;
import org.comptoir.catalogexport.out.HardItems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order of elements that the specifications of 1.2 and 2005 give, as far as we write them. */
class BmecatOrderTest {

    private static final Map<String, String> ORDER = Map.ofEntries(
            Map.entry("BMECAT", "HEADER (T_NEW_CATALOG|T_UPDATE_PRODUCTS|T_UPDATE_PRICES) "),
            Map.entry(
                    "HEADER",
                    "(GENERATOR_INFO )?CATALOG ((BUYER (AGREEMENT )*SUPPLIER )|(BUYER_IDREF (AGREEMENT )*SUPPLIER_IDREF PARTIES ))"),
            Map.entry(
                    "CATALOG",
                    "(LANGUAGE )+CATALOG_ID CATALOG_VERSION (CATALOG_NAME )?(DATETIME )?(TERRITORY )*(CURRENCY )?(MIME_ROOT )?"),
            Map.entry("PARTY", "(PARTY_ID )+PARTY_ROLE (ADDRESS )*"),
            Map.entry("SUPPLIER", "(SUPPLIER_ID )*SUPPLIER_NAME (ADDRESS )?"),
            Map.entry("BUYER", "(BUYER_ID )?BUYER_NAME (ADDRESS )?"),
            Map.entry("DATETIME", "DATE (TIME )?(TIMEZONE )?"),
            Map.entry("T_NEW_CATALOG", "(CATALOG_GROUP_SYSTEM )?(N )+(N_TO_CATALOGGROUP_MAP )*"),
            Map.entry("T_UPDATE_PRODUCTS", "(N )+(N_TO_CATALOGGROUP_MAP )*"),
            Map.entry("T_UPDATE_PRICES", "(N )+"),
            Map.entry("CATALOG_GROUP_SYSTEM", "(CATALOG_STRUCTURE )+"),
            Map.entry("CATALOG_STRUCTURE", "GROUP_ID (GROUP_NAME )+PARENT_ID "),
            Map.entry(
                    "N",
                    "SUPPLIER_N (N_DETAILS )?(N_FEATURES )*(N_ORDER_DETAILS )?(N_PRICE_DETAILS )*(MIME_INFO )?(N_REFERENCE )*(N_LOGISTIC_DETAILS )?"),
            Map.entry(
                    "N_DETAILS",
                    "(DESCRIPTION_SHORT )+(DESCRIPTION_LONG )*((EAN )?|(INTERNATIONAL_PID )*)(BUYER_N )*(MANUFACTURER_N )?(MANUFACTURER_NAME )?"
                            + "(ERP_GROUP_SUPPLIER )?(DELIVERY_TIME )?(SPECIAL_TREATMENT_CLASS )*(KEYWORD )*"),
            Map.entry("N_FEATURES", "(REFERENCE_FEATURE_SYSTEM_NAME REFERENCE_FEATURE_GROUP_ID )?(FEATURE )*"),
            Map.entry("FEATURE", "FNAME (FVALUE )+(FUNIT )?"),
            Map.entry(
                    "N_ORDER_DETAILS",
                    "ORDER_UNIT (CONTENT_UNIT )?(NO_CU_PER_OU )?(PRICE_QUANTITY )?(QUANTITY_MIN )?(QUANTITY_INTERVAL )?(QUANTITY_MAX )?"),
            Map.entry("N_PRICE_DETAILS", "((DATETIME )*|(VALID_START_DATE )?(VALID_END_DATE )?)(N_PRICE )+"),
            Map.entry("N_PRICE", "PRICE_AMOUNT (PRICE_CURRENCY )?(TAX )?(PRICE_FACTOR )?(LOWER_BOUND )?"),
            Map.entry("MIME_INFO", "(MIME )+"),
            Map.entry("MIME", "(MIME_TYPE )?MIME_SOURCE (MIME_DESCR )?(MIME_ALT )?(MIME_PURPOSE )?"),
            Map.entry("N_TO_CATALOGGROUP_MAP", "(ART_ID|PROD_ID) CATALOG_GROUP_ID "));

    static List<BmecatFormat> formats() {
        return BmecatFormat.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesElementsInTheirOrder(BmecatFormat format) throws Exception {
        byte[] file = write(format);

        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
        prove(root);
    }

    private static byte[] write(BmecatFormat format) throws IOException {
        var head = format.refuses(Exported.WHOLE).isEmpty() ? Exported.WHOLE : Exported.CHANGES;
        var bytes = new ByteArrayOutputStream();
        try (CatalogSink sink = format.open(bytes, head)) {
            sink.shelf(new CatalogCategory(0, "bolts", "", Map.of("en", "Bolts")));
            for (CatalogItem item : HardItems.all()) {
                assertThat(sink.write(item.with(format.name().endsWith("-prices") ? Action.REPRICE : Action.PUT)))
                        .isEmpty();
            }
            sink.finish();
        }
        return bytes.toByteArray();
    }

    private static void prove(Element element) {
        var children = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        String order = ORDER.get(neutral(element.getTagName()));
        if (order != null) {
            String told = children.stream()
                    .map(child -> neutral(child.getTagName()) + " ")
                    .collect(Collectors.joining());
            assertThat(told).as(element.getTagName()).matches(order);
        }
        children.forEach(BmecatOrderTest::prove);
    }

    /** Both versions by the same words. */
    private static String neutral(String name) {
        return name.replaceFirst("^(ARTICLE|PRODUCT)(?=$|_)", "N")
                .replaceFirst("^(SUPPLIER|MANUFACTURER|BUYER)_(AID|PID)$", "$1_N");
    }
}

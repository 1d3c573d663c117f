package org.comptoir.catalogexport.cif;

import java.util.List;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Medium;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.mapping.ItemMedia;
import org.comptoir.catalogexport.mapping.ItemValue;

/** The values of a row: the twelve of CIF 2.1 in their order, then what 3.0 adds. */
public enum CifField {
    SUPPLIER_ID("Supplier ID", "supplier"),
    SUPPLIER_PART_ID("Supplier Part ID", "id"),
    MANUFACTURER_PART_ID("Manufacturer Part ID", "manufacturerPartId"),
    ITEM_DESCRIPTION("Item Description", "description"),
    SPSC_CODE("SPSC Code", "classification"),
    UNIT_PRICE("Unit Price", "price.amount"),
    UNIT_OF_MEASURE("Unit of Measure", "unit"),
    LEAD_TIME("Lead Time", "leadTimeDays"),
    MANUFACTURER_NAME("Manufacturer Name", "manufacturer"),
    SUPPLIER_URL("Supplier URL", "document"),
    MANUFACTURER_URL("Manufacturer URL", ""),
    MARKET_PRICE("Market Price", ""),
    SHORT_NAME("Short Name", "name"),
    LANGUAGE("Language", "language"),
    CURRENCY("Currency", "price.currency"),
    EXPIRATION_DATE("Expiration Date", "validUntil"),
    EFFECTIVE_DATE("Effective Date", "validFrom"),
    PUNCHOUT_ENABLED("PunchOut Enabled", "punchout.url"),
    PUNCHOUT_LEVEL("PunchOut Level", "punchout.level"),
    AUXILIARY_ID("Supplier Part Auxiliary ID", "auxiliaryId"),
    DELETE("Delete", "action"),
    IMAGE("Image", "image");

    static final int OF_2_1 = 12;

    private final String title;
    private final String field;

    CifField(String title, String field) {
        this.title = title;
        this.field = field;
    }

    /** As FIELDNAMES has it. */
    String title() {
        return title;
    }

    /** The field of the article, blank where it has none. */
    String field() {
        return field;
    }

    /** Whether a row that takes an article out has it. */
    boolean isOfWithdrawal() {
        return this == SUPPLIER_ID || this == SUPPLIER_PART_ID || this == AUXILIARY_ID || this == DELETE;
    }

    String value(CatalogItem item, ExportHead head, String price) {
        return switch (this) {
            case SUPPLIER_ID -> head.supplier().id();
            case SUPPLIER_PART_ID -> item.id();
            case MANUFACTURER_PART_ID -> item.numbers().manufacturerPartId();
            case ITEM_DESCRIPTION -> description(ItemValue.text(item, head.language()));
            case SPSC_CODE -> code(item, head);
            case UNIT_PRICE -> price;
            case UNIT_OF_MEASURE -> head.unit(item.packing().unit());
            case LEAD_TIME -> item.supply().leadTimeDays();
            case MANUFACTURER_NAME -> item.numbers().manufacturer();
            case SUPPLIER_URL -> supplierUrl(item, head);
            case MANUFACTURER_URL, MARKET_PRICE -> "";
            default -> added(item, head);
        };
    }

    private String added(CatalogItem item, ExportHead head) {
        boolean punchOut = !item.offer().punchOutUrl().isBlank();
        return switch (this) {
            case SHORT_NAME -> ItemValue.text(item, head.language()).name();
            case LANGUAGE -> head.language().replace('-', '_');
            case CURRENCY -> item.terms().currency();
            case EXPIRATION_DATE -> item.offer().validUntil();
            case EFFECTIVE_DATE -> item.offer().validFrom();
            case PUNCHOUT_ENABLED -> punchOut ? "TRUE" : "";
            case PUNCHOUT_LEVEL -> punchOut ? item.offer().punchOutLevel() : "";
            case AUXILIARY_ID -> item.offer().auxiliaryId();
            case DELETE -> item.action() == Action.WITHDRAW ? "TRUE" : "FALSE";
            default -> address(item, "image", head);
        };
    }

    /** The format's one text for people: the long one, or the short one where there is no other. */
    private static String description(Text text) {
        return text.description().isBlank() ? text.name() : text.description();
    }

    private static String code(CatalogItem item, ExportHead head) {
        CatalogItem.Place wanted = head.wording().scheme();
        for (CatalogItem.Place place : item.classifications()) {
            if (place.scheme().equalsIgnoreCase(wanted.scheme())
                    && (wanted.version().isEmpty() || wanted.version().equals(place.version()))) {
                return place.code();
            }
        }
        return "";
    }

    /** Where a punchout begins stands here too. */
    private static String supplierUrl(CatalogItem item, ExportHead head) {
        String punchOut = item.offer().punchOutUrl();
        return punchOut.isBlank() ? address(item, "document", head) : punchOut;
    }

    private static String address(CatalogItem item, String kind, ExportHead head) {
        return ItemMedia.first(item, kind, List.of(head.language()))
                .map(Medium::address)
                .orElse("");
    }
}

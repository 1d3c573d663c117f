package org.comptoir.gateway.partner.dialect.oci;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.comptoir.gateway.partner.dialect.table.Pairs;

/**
 * How many characters the fields of a line have where a buyer keeps them otherwise than OCI says:
 * {@code DESCRIPTION=255 VENDORMAT=40}, or {@code none}.
 *
 * @param own by field, without {@code NEW_ITEM-}
 */
public record FieldLengths(Map<String, Integer> own) {

    /** As OCI 4.0 and the data elements of SAP's structure BBP_OCI_ITEM have them; LONGTEXT has no end. */
    private static final Map<String, Integer> STANDARD = Map.ofEntries(
            entry("DESCRIPTION", 40),
            entry("MATNR", 40),
            entry("QUANTITY", 15),
            entry("UNIT", 3),
            entry("PRICE", 15),
            entry("CURRENCY", 5),
            entry("PRICEUNIT", 5),
            entry("LEADTIME", 5),
            entry("VENDOR", 10),
            entry("VENDORMAT", 40),
            entry("MANUFACTCODE", 10),
            entry("MANUFACTMAT", 40),
            entry("MATGROUP", 10),
            entry("SERVICE", 1),
            entry("CONTRACT", 10),
            entry("CONTRACT_ITEM", 5),
            entry("EXT_QUOTE_ID", 35),
            entry("EXT_QUOTE_ITEM", 10),
            entry("EXT_PRODUCT_ID", 40),
            entry("ATTACHMENT", 255),
            entry("ATTACHMENT_TITLE", 255),
            entry("ATTACHMENT_PURPOSE", 1),
            entry("EXT_SCHEMA_TYPE", 10),
            entry("EXT_CATEGORY_ID", 60),
            entry("EXT_CATEGORY", 40),
            entry("SLD_SYS_NAME", 60),
            entry("CUST_FIELD1", 10),
            entry("CUST_FIELD2", 10),
            entry("CUST_FIELD3", 10),
            entry("CUST_FIELD4", 20),
            entry("CUST_FIELD5", 50),
            entry("ITEM_TYPE", 1),
            entry("PARENT_ID", 5));

    private static final Map<String, Integer> BEFORE_4_0 = Map.of("MATNR", 18, "PRICEUNIT", 9);

    public FieldLengths {
        own = Map.copyOf(own);
    }

    /** @throws IllegalArgumentException if a pair is none, or no length from 1 to 99999 */
    public static FieldLengths parse(String text) {
        Map<String, Integer> own = new LinkedHashMap<>();
        Pairs.parse(text, "DESCRIPTION=255").forEach((field, length) -> {
            if (!length.matches("[1-9][0-9]{0,4}")) {
                throw new IllegalArgumentException(
                        "\"%s=%s\" is no length. Write one such as DESCRIPTION=255".formatted(field, length));
            }
            own.put(Pairs.field(field), Integer.valueOf(length));
        });
        return new FieldLengths(own);
    }

    /** Characters of a field, without {@code NEW_ITEM-}; empty where there is no end, or nothing is known. */
    public OptionalInt of(String field, OciVersion version) {
        Integer length = own.get(field);
        if (length == null && version.isBefore(OciVersion.V4_0)) {
            length = BEFORE_4_0.get(field);
        }
        if (length == null) {
            length = STANDARD.get(field);
        }
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }
}

package org.comptoir.gateway.protocol.oci.cart;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.oci.OciVersion;

/** The fields a line of OCI has, in the order we send them. How long each may be, the connection's dialect says. */
public enum OciField {
    DESCRIPTION(Kind.TEXT, true),
    MATNR(Kind.KEY, true),
    QUANTITY(Kind.NUMBER, true),
    UNIT(Kind.KEY, true),
    PRICE(Kind.NUMBER, true),
    CURRENCY(Kind.KEY, true),
    PRICEUNIT(Kind.NUMBER, true),
    LEADTIME(Kind.NUMBER, true),
    LONGTEXT(Kind.TEXT, true),
    VENDOR(Kind.KEY, false),
    VENDORMAT(Kind.KEY, true),
    MANUFACTCODE(Kind.KEY, false),
    MANUFACTMAT(Kind.KEY, true),
    MATGROUP(Kind.KEY, false),
    /** {@code X} on a service, empty on goods. */
    SERVICE(Kind.KEY, false),
    CONTRACT(Kind.KEY, false),
    CONTRACT_ITEM(Kind.KEY, false),
    EXT_QUOTE_ID(Kind.KEY, true),
    EXT_QUOTE_ITEM(Kind.KEY, true),
    EXT_PRODUCT_ID(Kind.KEY, true),
    ATTACHMENT(Kind.KEY, OciVersion.V3_0),
    ATTACHMENT_TITLE(Kind.TEXT, OciVersion.V3_0),
    ATTACHMENT_PURPOSE(Kind.KEY, OciVersion.V3_0),
    EXT_SCHEMA_TYPE(Kind.KEY, OciVersion.V3_0),
    EXT_CATEGORY_ID(Kind.KEY, OciVersion.V3_0),
    EXT_CATEGORY(Kind.TEXT, OciVersion.V4_0),
    CUST_FIELD1(Kind.TEXT, OciVersion.V3_0),
    CUST_FIELD2(Kind.TEXT, OciVersion.V3_0),
    CUST_FIELD3(Kind.TEXT, OciVersion.V3_0),
    CUST_FIELD4(Kind.TEXT, OciVersion.V3_0),
    CUST_FIELD5(Kind.TEXT, OciVersion.V3_0),
    /** Place in a hierarchy; our carts have none, which is the empty value. */
    ITEM_TYPE(Kind.KEY, OciVersion.V5_0),
    PARENT_ID(Kind.KEY, OciVersion.V5_0);

    /** What becomes of a value that is longer than the field. */
    enum Kind {
        /** It is cut. */
        TEXT,
        /** It is left out: cut, it would name something else. */
        KEY,
        /** It cannot be: the cart stays here. */
        NUMBER
    }

    private static final Map<String, OciField> BY_NAME =
            Stream.of(values()).collect(toMap(OciField::name, Function.identity()));

    private static final String PREFIX = "NEW_ITEM-";

    private final Kind kind;
    private final boolean ours;
    private final OciVersion since;

    OciField(Kind kind, boolean ours) {
        this.kind = kind;
        this.ours = ours;
        this.since = OciVersion.V2_0;
    }

    OciField(Kind kind, OciVersion since) {
        this.kind = kind;
        this.ours = false;
        this.since = since;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it says what we sell and promise: nothing a browser sent may stand there. */
    boolean isOurs() {
        return ours;
    }

    boolean isIn(OciVersion version) {
        return since.compareTo(version) <= 0;
    }

    /** The field without which this one means nothing. */
    Optional<OciField> companion() {
        return switch (this) {
            case PRICE -> Optional.of(CURRENCY);
            case CONTRACT_ITEM -> Optional.of(CONTRACT);
            case EXT_QUOTE_ITEM -> Optional.of(EXT_QUOTE_ID);
            case EXT_CATEGORY_ID, EXT_CATEGORY -> Optional.of(EXT_SCHEMA_TYPE);
            case ATTACHMENT_TITLE, ATTACHMENT_PURPOSE -> Optional.of(ATTACHMENT);
            default -> Optional.empty();
        };
    }

    static Optional<OciField> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The name in the form: {@code NEW_ITEM-UNIT[3]}, {@code NEW_ITEM-LONGTEXT_3:132[]}.
     *
     * <p>A long text carries its line in the name and the width of SAP's editor; with the line in brackets SRM puts all of
     * them on the first.
     *
     * @param name without {@code NEW_ITEM-}
     * @param line from 1
     */
    static String inForm(String name, int line) {
        return name.equals(LONGTEXT.name()) ? PREFIX + "LONGTEXT_" + line + ":132[]" : PREFIX + name + "[" + line + "]";
    }
}

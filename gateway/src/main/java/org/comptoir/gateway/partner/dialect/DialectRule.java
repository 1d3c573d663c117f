package org.comptoir.gateway.partner.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.extrinsic.CartExtrinsics;
import org.comptoir.gateway.partner.dialect.extrinsic.OrderNames;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.partner.dialect.oci.CategoryScheme;
import org.comptoir.gateway.partner.dialect.oci.CustomFields;
import org.comptoir.gateway.partner.dialect.oci.EmptyFields;
import org.comptoir.gateway.partner.dialect.oci.FieldLengths;
import org.comptoir.gateway.partner.dialect.oci.HookMode;
import org.comptoir.gateway.partner.dialect.oci.MaterialGroupSource;
import org.comptoir.gateway.partner.dialect.oci.OciCharset;
import org.comptoir.gateway.partner.dialect.oci.OciForm;
import org.comptoir.gateway.partner.dialect.oci.OciVersion;
import org.comptoir.gateway.partner.dialect.oci.ParameterNames;
import org.comptoir.gateway.partner.dialect.oci.PassThrough;
import org.comptoir.gateway.partner.dialect.oci.ProductKey;
import org.comptoir.gateway.partner.dialect.oci.ShortText;
import org.comptoir.gateway.partner.dialect.oci.UnitTable;
import org.comptoir.gateway.partner.dialect.table.BuyerCodes;
import org.comptoir.gateway.partner.dialect.table.NamedRows;

/** Everything in which procurement suites may differ, by the name that files, overrides and documentation use. */
public enum DialectRule {
    /** Name of the form field that carries the cart; base64 or not follows from it. */
    CART_FIELD("cart.field", CartField::new),
    /** What stands as SharedSecret in the cart, which the buyer can read in the page: nothing, or an asterisk. */
    CART_SECRET("cart.secret", Tongues.CXML, CartSecret.values()),
    /** {@code PunchOutOrderMessageHeader/@operationAllowed}: what the buyer may do with its cart later. */
    CART_OPERATION_ALLOWED("cart.operation-allowed", Tongues.CXML, OperationAllowed.values()),
    /** Version of the DTD that the cart's DOCTYPE names; the elements are the same. */
    CART_DTD_VERSION("cart.dtd-version", Readings::version),
    /** {@code cXML/@timestamp} of the cart. */
    CART_TIMESTAMP("cart.timestamp", Tongues.CXML, TimestampForm.values()),
    /** {@code ItemID/SupplierPartID}; a longer one keeps the cart here. */
    PART_ID_LONGEST("part-id.longest", TextLimit::parse),
    /** The same, and {@code NEW_ITEM-VENDORMAT}. */
    PART_ID_FORBIDDEN("part-id.forbidden", Tongues.BOTH, ForbiddenCharacters::parse),
    /** {@code ItemID/SupplierPartAuxiliaryID}: our promise ids, which must fit whatever the suite is. */
    AUXILIARY_ID_LONGEST("auxiliary-id.longest", PromiseRoom::longest),
    AUXILIARY_ID_FORBIDDEN("auxiliary-id.forbidden", PromiseRoom::forbidden),
    /** {@code ItemDetail/Description}; a longer one is cut and stands whole in an Extrinsic. */
    DESCRIPTION_LONGEST("description.longest", TextLimit::parse),
    /** {@code ItemDetail/ManufacturerPartID}; a longer one is left out: cut, it would name another article. */
    MANUFACTURER_PART_ID_LONGEST("manufacturer-part-id.longest", TextLimit::parse),
    /** {@code ItemDetail/ManufacturerName}; a longer one is cut. */
    MANUFACTURER_NAME_LONGEST("manufacturer-name.longest", TextLimit::parse),
    /** What the suite calls our units, in both directions. */
    UNIT_NAMES("unit.names", WireNames::parse),
    /** Units that the suite takes, by our code; another keeps the cart here. */
    UNIT_TAKEN("unit.taken", TakenCodes::parse),
    /**
     * Most decimals of {@code UnitPrice/Money} and {@code NEW_ITEM-PRICE}; a price that has more on any basis the suite
     * takes keeps the cart here, for only the contract rounds.
     */
    PRICE_DECIMALS("price.decimals", Tongues.BOTH, text -> Readings.number(text, 0, 9)),
    /** {@code Classification/@domain} for our schemes. */
    CLASSIFICATION_NAMES("classification.names", WireNames::parse),
    /** Schemes that the suite takes; codes of others are left out. */
    CLASSIFICATION_TAKEN("classification.taken", TakenCodes::parse),
    /** Digits an UNSPSC code must have; one with fewer or more is left out. Absent: any number. */
    UNSPSC_DIGITS("classification.unspsc-digits", text -> Readings.number(text, 0, 10)),
    /** The buyer's codes for our shelves and codes: they come as a {@code Classification} more, before the others. */
    CLASSIFICATION_BUYER_CODES("classification.buyer-codes", BuyerCodes::parse),
    /** {@code Classification/@domain} of the buyer's codes. */
    CLASSIFICATION_BUYER_DOMAIN("classification.buyer-domain", Readings::word),
    /** Which Extrinsics or parameters of a setup tell what of the person who shops. */
    PERSON_NAMES("person.names", Tongues.BOTH, PersonNames::parse),
    /** What the core system calls the Extrinsics of orders, and which of them it never sees. */
    ORDER_EXTRINSICS("order.extrinsics", OrderNames::parse),
    /** Extrinsics that each line of a cart gets, and where their values come from. */
    CART_EXTRINSICS("cart.extrinsics", CartExtrinsics::parse),
    /** {@code cXML/@payloadID} of what the suite sends: whether each stands for one document. */
    PAYLOAD_ID("payload-id", Tongues.CXML, PayloadIds.values()),
    /** What a new order is that comes under the number of one that is here, with other content. */
    ORDER_KNOWN_NUMBER("order.known-number", Tongues.CXML, KnownNumber.values()),
    /** How an order is answered that the contract wants refused: for what the suite does after a refusal. */
    ORDER_REFUSAL("order.refusal", Tongues.CXML, OrderRefusal.values()),
    /** {@code Payment/PCard} of an order. Its number is stored nowhere, whatever is done. */
    ORDER_CARD("order.card", Tongues.CXML, OrderCard.values()),
    /** {@code OrderReference/DocumentReference/@payloadID} of what goes back: by which the suite finds its order. */
    DOCUMENTS_ORDER("documents.order", Tongues.CXML, OrderName.values()),
    /** Status of HTTP beside the Status of cXML. */
    HTTP_STATUS("http.status", Tongues.CXML, HttpStatus.values()),
    /** How long the suite waits for an answer, ISO 8601. Absent: not known. */
    ANSWER_WITHIN("answer.within", Readings::duration),
    /** What the suite does after a status 5xx. */
    RETRY_AFTER_FAULT("retry.after-fault", RetryHabit::parse),
    /** What the suite does after a status 4xx. */
    RETRY_AFTER_REFUSAL("retry.after-refusal", RetryHabit::parse),
    /** What the suite does where no answer comes. Absent: not known. */
    RETRY_AFTER_SILENCE("retry.after-silence", RetryHabit::parse),

    /** Parameters of the call that hold the user's name. */
    OCI_LOGIN_USER("oci.login.user", Tongues.OCI, ParameterNames::parse),
    OCI_LOGIN_PASSWORD("oci.login.password", Tongues.OCI, ParameterNames::parse),
    /** Parameters of the call that hold the address for the cart. */
    OCI_LOGIN_HOOK("oci.login.hook", Tongues.OCI, ParameterNames::parse),
    /** Parameters of the call that hold the address for a visit without a cart. */
    OCI_LOGIN_CANCEL("oci.login.cancel", Tongues.OCI, ParameterNames::parse),
    /** Parameters of the call that come back as fields of every line. */
    OCI_PASS_THROUGH("oci.pass-through", Tongues.OCI, PassThrough::parse),
    OCI_CHARSET("oci.charset", Tongues.OCI, OciCharset.values()),
    OCI_HOOK_MODE("oci.hook-mode", Tongues.OCI, HookMode.values()),
    OCI_FORM("oci.form", Tongues.OCI, OciForm.values()),
    OCI_EMPTY_FIELDS("oci.empty-fields", Tongues.OCI, EmptyFields.values()),
    /** What is filled where the buyer's material number is known. */
    OCI_SHORT_TEXT("oci.short-text", Tongues.OCI, ShortText.values()),
    /** The buyer's ISO codes for our units, without a code for the others; another unit keeps the cart here. */
    OCI_UNITS("oci.units", Tongues.OCI, UnitTable::parse),
    OCI_VERSION("oci.version", Tongues.OCI, List.of("2.0", "3.0", "4.0", "5.0"), OciVersion::parse),
    /** Lengths of fields, where they are not those of OCI; a part number longer than VENDORMAT keeps the cart here. */
    OCI_LENGTHS("oci.lengths", Tongues.OCI, FieldLengths::parse),
    /** {@code NEW_ITEM-VENDOR}: our number at the buyer. */
    OCI_VENDOR("oci.vendor", Tongues.OCI, Readings::optional),
    /** {@code NEW_ITEM-CONTRACT}: the contract's number at the buyer. */
    OCI_CONTRACT("oci.contract", Tongues.OCI, Readings::optional),
    OCI_MATGROUP("oci.matgroup", Tongues.OCI, MaterialGroupSource::parse),
    OCI_MATGROUPS("oci.matgroups", Tongues.OCI, BuyerCodes::parse),
    /** {@code NEW_ITEM-EXT_SCHEMA_TYPE} and {@code NEW_ITEM-EXT_CATEGORY_ID}. */
    OCI_CATEGORY_SCHEME("oci.category-scheme", Tongues.OCI, CategoryScheme::parse),
    /** What {@code NEW_ITEM-EXT_PRODUCT_ID} carries; EXT_QUOTE_ID is the promise always. */
    OCI_PRODUCT_ID("oci.product-id", Tongues.OCI, ProductKey.values()),
    OCI_CUST_FIELDS("oci.cust-fields", Tongues.OCI, CustomFields::parse),
    /** Most articles in the answer to BACKGROUND_SEARCH. */
    OCI_SEARCH_HITS("oci.search.hits", Tongues.OCI, text -> Readings.number(text, 1, 1000)),
    /** Whether the answer to BACKGROUND_SEARCH sends itself to the buyer. */
    OCI_SEARCH_SUBMIT("oci.search.submit", Tongues.OCI, List.of("no", "yes"), Readings::yes),
    /** Articles on a page of DOWNLOADJSON where the call does not say. */
    OCI_DOWNLOAD_PAGE("oci.download.page", Tongues.OCI, text -> Readings.number(text, 1, 1000)),
    /** From how many fields on the buyer is warned that a receiver may lose some. */
    OCI_FIELD_WARNING("oci.field-warning", Tongues.OCI, text -> Readings.number(text, 1, 100_000));

    /** What may stand as a secret in the cart. Ours are stored as hashes and could not be sent at all. */
    public enum CartSecret {
        NONE,
        ASTERISK
    }

    /** How a moment is written. */
    public enum TimestampForm {
        /** {@code 2026-11-21T09:30:00+00:00}, as the standard asks. */
        OFFSET,
        /** {@code 2026-11-21T09:30:00}. */
        LOCAL,
        /** {@code 2026-11-21T09:30:00Z}. */
        ZULU
    }

    /** What a payloadID stands for. */
    public enum PayloadIds {
        /** One document; other content under it is a conflict. */
        UNIQUE,
        /** Whatever comes under it next: only content and order number tell documents apart. */
        REUSED
    }

    /** What a new order under a known number is. */
    public enum KnownNumber {
        /** A mistake of its sender, who is told. */
        REJECT,
        /** The change of the order; the whole order as it is now. */
        AS_CHANGE,
        /** Something a person looks at. */
        HOLD
    }

    /** How an order is answered that the contract wants refused. */
    public enum OrderRefusal {
        /** By a status 4xx with every reason. */
        STATUS,
        /** By 200, and a person looks at it. */
        HOLD
    }

    /** What is done with a payment card. */
    public enum OrderCard {
        /** Its last four digits go on with the order. */
        LAST_FOUR,
        /** And a token, by which a card is known again and nobody gets its number. */
        TOKEN,
        /** The order is refused, as {@link OrderRefusal} says. */
        REFUSE
    }

    /** By what a suite finds its order again. */
    public enum OrderName {
        /** By the payloadID of the OrderRequest. */
        PAYLOAD_ID,
        /** By the number of the order. */
        ORDER_ID
    }

    /** What HTTP says beside a judged document. */
    public enum HttpStatus {
        ALWAYS_200,
        AS_STATUS
    }

    /** Whose rule it is. */
    private static final class Tongues {
        private static final Set<Tongue> CXML = Set.of(Tongue.CXML);
        private static final Set<Tongue> OCI = Set.of(Tongue.OCI);
        private static final Set<Tongue> BOTH = Set.of(Tongue.CXML, Tongue.OCI);
    }

    private static final Set<DialectRule> TABLES =
            Set.of(UNIT_NAMES, CLASSIFICATION_NAMES, CLASSIFICATION_BUYER_CODES, OCI_UNITS, OCI_MATGROUPS);

    private static final Map<DialectRule, NamedRows> NAMES = Map.of(
            PERSON_NAMES, PersonNames.ROWS, ORDER_EXTRINSICS, OrderNames.ROWS, CART_EXTRINSICS, CartExtrinsics.ROWS);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Tongue> tongues;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> choices;

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
    private final Function<String, ?> reading;

    DialectRule(String key, Function<String, ?> reading) {
        this(key, Tongues.CXML, reading);
    }

    DialectRule(String key, Set<Tongue> tongues, Function<String, ?> reading) {
        this(key, tongues, List.of(), reading);
    }

    DialectRule(String key, Set<Tongue> tongues, Enum<?>[] constants) {
        this(key, tongues, Stream.of(constants).map(Words::of).toList(), text -> Readings.oneOf(text, constants));
    }

    DialectRule(String key, Set<Tongue> tongues, List<String> choices, Function<String, ?> reading) {
        this.key = key;
        this.tongues = tongues;
        this.choices = choices;
        this.reading = reading;
    }

    /** Such as {@code part-id.longest}. */
    public String key() {
        return key;
    }

    /** All values it may have; empty where they cannot be listed. */
    public List<String> choices() {
        return choices;
    }

    /** Whether it is a table, which people keep a pair a line. */
    public boolean isTable() {
        return TABLES.contains(this) || addsUp();
    }

    /** What a row may be of a table of names. */
    public Optional<NamedRows> rows() {
        return Optional.ofNullable(NAMES.get(this));
    }

    /** Whether a stronger layer adds rows, and changes those it has too, instead of taking the place of the whole. */
    public boolean addsUp() {
        return NAMES.containsKey(this);
    }

    /** Whether dialects of that tongue differ in it. */
    public boolean isOf(Tongue tongue) {
        return tongues.contains(tongue);
    }

    public static Optional<DialectRule> find(String key) {
        return Stream.of(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException saying what is expected */
    Object read(String value) {
        return reading.apply(value);
    }
}

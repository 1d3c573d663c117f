package org.comptoir.gateway.partner.dialect;

import java.util.Optional;
import java.util.OptionalInt;
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

/** What holds on a connection that speaks OCI. */
public final class OciRules {

    private final RuleValues values;

    OciRules(RuleValues values) {
        this.values = values;
    }

    public ParameterNames loginUser() {
        return get(DialectRule.OCI_LOGIN_USER, ParameterNames.class);
    }

    public ParameterNames loginPassword() {
        return get(DialectRule.OCI_LOGIN_PASSWORD, ParameterNames.class);
    }

    /** Parameters of the call that hold the return address. */
    public ParameterNames hook() {
        return get(DialectRule.OCI_LOGIN_HOOK, ParameterNames.class);
    }

    /** Parameters of the call that hold the address for a visit without a cart. */
    public ParameterNames cancel() {
        return get(DialectRule.OCI_LOGIN_CANCEL, ParameterNames.class);
    }

    public PassThrough passThrough() {
        return get(DialectRule.OCI_PASS_THROUGH, PassThrough.class);
    }

    public OciCharset charset() {
        return get(DialectRule.OCI_CHARSET, OciCharset.class);
    }

    public HookMode hookMode() {
        return get(DialectRule.OCI_HOOK_MODE, HookMode.class);
    }

    public OciForm form() {
        return get(DialectRule.OCI_FORM, OciForm.class);
    }

    public EmptyFields emptyFields() {
        return get(DialectRule.OCI_EMPTY_FIELDS, EmptyFields.class);
    }

    public ShortText shortText() {
        return get(DialectRule.OCI_SHORT_TEXT, ShortText.class);
    }

    public UnitTable units() {
        return get(DialectRule.OCI_UNITS, UnitTable.class);
    }

    public OciVersion version() {
        return get(DialectRule.OCI_VERSION, OciVersion.class);
    }

    /**
     * Characters a field of a line may have; empty where there is no end, or nothing is known of the field.
     *
     * @param field without {@code NEW_ITEM-}, such as {@code VENDORMAT}
     */
    public OptionalInt lengthOf(String field) {
        return values.get(DialectRule.OCI_LENGTHS, FieldLengths.class).of(field, version());
    }

    /** {@code NEW_ITEM-VENDOR}: our number at the buyer. */
    public Optional<String> vendor() {
        return values.optional(DialectRule.OCI_VENDOR, String.class);
    }

    /** {@code NEW_ITEM-CONTRACT}: the contract's number at the buyer. */
    public Optional<String> contract() {
        return values.optional(DialectRule.OCI_CONTRACT, String.class);
    }

    public MaterialGroupSource materialGroup() {
        return get(DialectRule.OCI_MATGROUP, MaterialGroupSource.class);
    }

    /** The table of groups, where {@link #materialGroup} is by table. */
    public BuyerCodes materialGroups() {
        return get(DialectRule.OCI_MATGROUPS, BuyerCodes.class);
    }

    /** The classification that goes as EXT_SCHEMA_TYPE and EXT_CATEGORY_ID. */
    public Optional<CategoryScheme> categoryScheme() {
        return values.optional(DialectRule.OCI_CATEGORY_SCHEME, CategoryScheme.class);
    }

    /** What EXT_PRODUCT_ID carries; EXT_QUOTE_ID is the promise always. */
    public ProductKey productId() {
        return get(DialectRule.OCI_PRODUCT_ID, ProductKey.class);
    }

    public CustomFields customFields() {
        return get(DialectRule.OCI_CUST_FIELDS, CustomFields.class);
    }

    /** Most articles in the answer to BACKGROUND_SEARCH. */
    public int searchHits() {
        return get(DialectRule.OCI_SEARCH_HITS, Integer.class);
    }

    /** Whether the answer to BACKGROUND_SEARCH sends itself to the buyer. */
    public boolean searchSubmits() {
        return get(DialectRule.OCI_SEARCH_SUBMIT, Boolean.class);
    }

    /** Articles on a page of DOWNLOADJSON where the call does not say. */
    public int downloadPage() {
        return get(DialectRule.OCI_DOWNLOAD_PAGE, Integer.class);
    }

    /** From how many fields on a person is warned that a receiver may lose some. */
    public int fieldWarning() {
        return get(DialectRule.OCI_FIELD_WARNING, Integer.class);
    }

    private <T> T get(DialectRule rule, Class<T> type) {
        return values.get(rule, type);
    }
}

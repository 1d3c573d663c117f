package org.comptoir.gateway.partner.dialect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.DialectRule.CartSecret;
import org.comptoir.gateway.partner.dialect.DialectRule.HttpStatus;
import org.comptoir.gateway.partner.dialect.DialectRule.KnownNumber;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderCard;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderName;
import org.comptoir.gateway.partner.dialect.DialectRule.OrderRefusal;
import org.comptoir.gateway.partner.dialect.DialectRule.PayloadIds;
import org.comptoir.gateway.partner.dialect.DialectRule.TimestampForm;
import org.comptoir.gateway.partner.dialect.extrinsic.CartExtrinsics;
import org.comptoir.gateway.partner.dialect.extrinsic.OrderNames;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.partner.dialect.oci.FieldLengths;
import org.comptoir.gateway.partner.dialect.table.BuyerCodes;
import org.jspecify.annotations.Nullable;

/** The rules that hold on one connection, all layers joined. Two with the same rules are equal. */
public final class Dialect {

    private final Tongue tongue;
    private final String name;
    private final Map<DialectRule, EffectiveRule> effective;
    private final RuleValues values;

    Dialect(Tongue tongue, String name, Map<DialectRule, EffectiveRule> effective) {
        this.tongue = tongue;
        this.name = name;
        this.effective = new EnumMap<>(effective);
        this.values = new RuleValues(effective);
    }

    public Tongue tongue() {
        return tongue;
    }

    /** Of the data file, such as {@code ariba}; unique within its tongue. */
    public String name() {
        return name;
    }

    /** In the order of {@link DialectRule}. */
    public List<EffectiveRule> rules() {
        return List.copyOf(effective.values());
    }

    /** For the edge that speaks OCI. */
    public OciRules oci() {
        return new OciRules(values);
    }

    public CartField cartField() {
        return get(DialectRule.CART_FIELD, CartField.class);
    }

    public CartSecret cartSecret() {
        return get(DialectRule.CART_SECRET, CartSecret.class);
    }

    /** Where a tongue knows no way back to a cart, nothing but a new one. */
    public OperationAllowed operationAllowed() {
        return find(DialectRule.CART_OPERATION_ALLOWED, OperationAllowed.class).orElse(OperationAllowed.CREATE);
    }

    /** Such as {@code 1.2.071}. */
    public String cartDtdVersion() {
        return get(DialectRule.CART_DTD_VERSION, String.class);
    }

    public TimestampForm cartTimestamp() {
        return get(DialectRule.CART_TIMESTAMP, TimestampForm.class);
    }

    public TextLimit longestPartId() {
        return get(DialectRule.PART_ID_LONGEST, TextLimit.class);
    }

    public ForbiddenCharacters forbiddenInPartId() {
        return get(DialectRule.PART_ID_FORBIDDEN, ForbiddenCharacters.class);
    }

    public TextLimit longestAuxiliaryId() {
        return get(DialectRule.AUXILIARY_ID_LONGEST, TextLimit.class);
    }

    public ForbiddenCharacters forbiddenInAuxiliaryId() {
        return get(DialectRule.AUXILIARY_ID_FORBIDDEN, ForbiddenCharacters.class);
    }

    public TextLimit longestDescription() {
        return get(DialectRule.DESCRIPTION_LONGEST, TextLimit.class);
    }

    public TextLimit longestManufacturerPartId() {
        return get(DialectRule.MANUFACTURER_PART_ID_LONGEST, TextLimit.class);
    }

    public TextLimit longestManufacturerName() {
        return get(DialectRule.MANUFACTURER_NAME_LONGEST, TextLimit.class);
    }

    public WireNames unitNames() {
        return get(DialectRule.UNIT_NAMES, WireNames.class);
    }

    public TakenCodes unitsTaken() {
        return get(DialectRule.UNIT_TAKEN, TakenCodes.class);
    }

    public PriceRoom priceRoom() {
        return new PriceRoom(
                get(DialectRule.PRICE_DECIMALS, Integer.class),
                find(DialectRule.OCI_LENGTHS, FieldLengths.class)
                        .map(lengths -> largest(oci().lengthOf("PRICEUNIT").orElse(1))));
    }

    private static BigDecimal largest(int digits) {
        return BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE);
    }

    public WireNames classificationNames() {
        return get(DialectRule.CLASSIFICATION_NAMES, WireNames.class);
    }

    public TakenCodes classificationsTaken() {
        return get(DialectRule.CLASSIFICATION_TAKEN, TakenCodes.class);
    }

    /** The buyer's own codes for our shelves and codes. */
    public BuyerCodes buyerCodes() {
        return get(DialectRule.CLASSIFICATION_BUYER_CODES, BuyerCodes.class);
    }

    /** {@code Classification/@domain} of {@link #buyerCodes}. */
    public String buyerDomain() {
        return get(DialectRule.CLASSIFICATION_BUYER_DOMAIN, String.class);
    }

    public Optional<Integer> unspscDigits() {
        return find(DialectRule.UNSPSC_DIGITS, Integer.class);
    }

    /** Which Extrinsics or parameters of a setup tell what of the person who shops. */
    public PersonNames personNames() {
        return find(DialectRule.PERSON_NAMES, PersonNames.class).orElse(PersonNames.NONE);
    }

    /** What the core system calls the Extrinsics of orders. */
    public OrderNames orderNames() {
        return find(DialectRule.ORDER_EXTRINSICS, OrderNames.class).orElse(OrderNames.NONE);
    }

    /** Extrinsics that each line of a cart gets. */
    public CartExtrinsics cartExtrinsics() {
        return find(DialectRule.CART_EXTRINSICS, CartExtrinsics.class).orElse(CartExtrinsics.NONE);
    }

    /** Whether other content under a known payloadID is a document of its own. */
    public boolean reusesPayloadIds() {
        return find(DialectRule.PAYLOAD_ID, PayloadIds.class)
                .filter(PayloadIds.REUSED::equals)
                .isPresent();
    }

    /** What a new order is that comes under the number of one that is here, with other content. */
    public KnownNumber knownNumber() {
        return find(DialectRule.ORDER_KNOWN_NUMBER, KnownNumber.class).orElse(KnownNumber.REJECT);
    }

    /** How an order is answered that the contract wants refused. */
    public OrderRefusal orderRefusal() {
        return find(DialectRule.ORDER_REFUSAL, OrderRefusal.class).orElse(OrderRefusal.STATUS);
    }

    public OrderCard orderCard() {
        return find(DialectRule.ORDER_CARD, OrderCard.class).orElse(OrderCard.LAST_FOUR);
    }

    /** By what the suite finds its order in what goes back to it. */
    public OrderName orderName() {
        return find(DialectRule.DOCUMENTS_ORDER, OrderName.class).orElse(OrderName.PAYLOAD_ID);
    }

    public HttpStatus httpStatus() {
        return get(DialectRule.HTTP_STATUS, HttpStatus.class);
    }

    public Optional<Duration> answerWithin() {
        return find(DialectRule.ANSWER_WITHIN, Duration.class);
    }

    public RetryHabit afterFault() {
        return get(DialectRule.RETRY_AFTER_FAULT, RetryHabit.class);
    }

    public RetryHabit afterRefusal() {
        return get(DialectRule.RETRY_AFTER_REFUSAL, RetryHabit.class);
    }

    public Optional<RetryHabit> afterSilence() {
        return find(DialectRule.RETRY_AFTER_SILENCE, RetryHabit.class);
    }

    private <T> T get(DialectRule rule, Class<T> type) {
        return values.get(rule, type);
    }

    private <T> Optional<T> find(DialectRule rule, Class<T> type) {
        return values.find(rule, type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dialect dialect
                && tongue == dialect.tongue
                && name.equals(dialect.name)
                && effective.equals(dialect.effective);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tongue, name, effective);
    }

    @Override
    public String toString() {
        Collection<EffectiveRule> own = effective.values().stream()
                .filter(rule -> rule.origin() == EffectiveRule.Origin.CONNECTION)
                .toList();
        return own.isEmpty() ? name : name + own;
    }
}

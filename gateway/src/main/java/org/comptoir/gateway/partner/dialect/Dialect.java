package org.comptoir.gateway.partner.dialect;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.dialect.DialectRule.CartSecret;
import org.comptoir.gateway.partner.dialect.DialectRule.HttpStatus;
import org.comptoir.gateway.partner.dialect.DialectRule.PayloadIds;
import org.comptoir.gateway.partner.dialect.DialectRule.TimestampForm;
import org.jspecify.annotations.Nullable;

/** The rules that hold on one connection, all layers joined. Two with the same rules are equal. */
public final class Dialect {

    private final String name;
    private final Map<DialectRule, EffectiveRule> effective;
    private final Map<DialectRule, Object> values = new EnumMap<>(DialectRule.class);

    Dialect(String name, Map<DialectRule, EffectiveRule> effective) {
        this.name = name;
        this.effective = new EnumMap<>(effective);
        effective.forEach((rule, holds) -> values.put(rule, rule.read(holds.value())));
    }

    /** Of the data file, such as {@code ariba}. */
    public String name() {
        return name;
    }

    /** In the order of {@link DialectRule}. */
    public List<EffectiveRule> rules() {
        return List.copyOf(effective.values());
    }

    public CartField cartField() {
        return get(DialectRule.CART_FIELD, CartField.class);
    }

    public CartSecret cartSecret() {
        return get(DialectRule.CART_SECRET, CartSecret.class);
    }

    public OperationAllowed operationAllowed() {
        return get(DialectRule.CART_OPERATION_ALLOWED, OperationAllowed.class);
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

    public int priceDecimals() {
        return get(DialectRule.PRICE_DECIMALS, Integer.class);
    }

    public WireNames classificationNames() {
        return get(DialectRule.CLASSIFICATION_NAMES, WireNames.class);
    }

    public TakenCodes classificationsTaken() {
        return get(DialectRule.CLASSIFICATION_TAKEN, TakenCodes.class);
    }

    public Optional<Integer> unspscDigits() {
        return find(DialectRule.UNSPSC_DIGITS, Integer.class);
    }

    /** Whether other content under a known payloadID is a document of its own. */
    public boolean reusesPayloadIds() {
        return get(DialectRule.PAYLOAD_ID, PayloadIds.class) == PayloadIds.REUSED;
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
        return type.cast(requireNonNull(values.get(rule), rule::key));
    }

    private <T> Optional<T> find(DialectRule rule, Class<T> type) {
        return Optional.ofNullable(values.get(rule)).map(type::cast);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dialect dialect && name.equals(dialect.name) && effective.equals(dialect.effective);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + effective.hashCode();
    }

    @Override
    public String toString() {
        Collection<EffectiveRule> own = effective.values().stream()
                .filter(rule -> rule.origin() == EffectiveRule.Origin.CONNECTION)
                .toList();
        return own.isEmpty() ? name : name + own;
    }
}

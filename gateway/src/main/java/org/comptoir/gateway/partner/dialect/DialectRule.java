package org.comptoir.gateway.partner.dialect;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything in which procurement suites may differ, by the name that files, overrides and documentation use. */
public enum DialectRule {
    /** Name of the form field that carries the cart; base64 or not follows from it. */
    CART_FIELD("cart.field", CartField::new),
    /** What stands as SharedSecret in the cart, which the buyer can read in the page: nothing, or an asterisk. */
    CART_SECRET("cart.secret", text -> oneOf(text, CartSecret.values())),
    /** {@code PunchOutOrderMessageHeader/@operationAllowed}: what the buyer may do with its cart later. */
    CART_OPERATION_ALLOWED("cart.operation-allowed", text -> oneOf(text, OperationAllowed.values())),
    /** Version of the DTD that the cart's DOCTYPE names; the elements are the same. */
    CART_DTD_VERSION("cart.dtd-version", DialectRule::version),
    /** {@code cXML/@timestamp} of the cart. */
    CART_TIMESTAMP("cart.timestamp", text -> oneOf(text, TimestampForm.values())),
    /** {@code ItemID/SupplierPartID}; a longer one keeps the cart here. */
    PART_ID_LONGEST("part-id.longest", TextLimit::parse),
    PART_ID_FORBIDDEN("part-id.forbidden", ForbiddenCharacters::parse),
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
    /** Most decimals of {@code UnitPrice/Money}; a price with more keeps the cart here, for only the contract rounds. */
    PRICE_DECIMALS("price.decimals", text -> number(text, 9)),
    /** {@code Classification/@domain} for our schemes. */
    CLASSIFICATION_NAMES("classification.names", WireNames::parse),
    /** Schemes that the suite takes; codes of others are left out. */
    CLASSIFICATION_TAKEN("classification.taken", TakenCodes::parse),
    /** Digits an UNSPSC code must have; one with fewer or more is left out. Absent: any number. */
    UNSPSC_DIGITS("classification.unspsc-digits", text -> number(text, 10)),
    /** {@code cXML/@payloadID} of what the suite sends: whether each stands for one document. */
    PAYLOAD_ID("payload-id", text -> oneOf(text, PayloadIds.values())),
    /** Status of HTTP beside the Status of cXML. */
    HTTP_STATUS("http.status", text -> oneOf(text, HttpStatus.values())),
    /** How long the suite waits for an answer, ISO 8601. Absent: not known. */
    ANSWER_WITHIN("answer.within", DialectRule::duration),
    /** What the suite does after a status 5xx. */
    RETRY_AFTER_FAULT("retry.after-fault", RetryHabit::parse),
    /** What the suite does after a status 4xx. */
    RETRY_AFTER_REFUSAL("retry.after-refusal", RetryHabit::parse),
    /** What the suite does where no answer comes. Absent: not known. */
    RETRY_AFTER_SILENCE("retry.after-silence", RetryHabit::parse);

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

    /** What HTTP says beside a judged document. */
    public enum HttpStatus {
        ALWAYS_200,
        AS_STATUS
    }

    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,2}\\.[0-9]{1,3}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions has a state
    private final Function<String, ?> reading;

    DialectRule(String key, Function<String, ?> reading) {
        this.key = key;
        this.reading = reading;
    }

    /** Such as {@code part-id.longest}. */
    public String key() {
        return key;
    }

    public static Optional<DialectRule> find(String key) {
        return Stream.of(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException saying what is expected */
    Object read(String value) {
        return reading.apply(value);
    }

    static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isZero() && !duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(noDuration(text), wrong);
        }
        throw new IllegalArgumentException(noDuration(text));
    }

    private static String noDuration(String text) {
        return "\"%s\" is no duration. Write one such as PT60S or PT1H".formatted(text);
    }

    private static String version(String text) {
        if (!VERSION.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no version of cXML. Write one such as 1.2.071".formatted(text));
        }
        return text;
    }

    private static Integer number(String text, int most) {
        if (!DIGITS.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("\"%s\" is no whole number from 0 to %d".formatted(text, most));
        }
        return Integer.valueOf(text);
    }

    private static <E extends Enum<E>> E oneOf(String text, E[] values) {
        return Stream.of(values)
                .filter(value -> Words.of(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is none of %s"
                        .formatted(
                                text,
                                String.join(
                                        ", ", Stream.of(values).map(Words::of).toList()))));
    }
}

package org.comptoir.cxml.validation;

import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.comptoir.cxml.CxmlTimestamp;

/**
 * Points in time. Source: cXML User's Guide, "Dates and times" (cxml.md 2): an ISO 8601 subset, seconds required, local
 * time with a numeric offset, {@code Z} not allowed; what senders do instead was seen in the field.
 */
final class Timestamps {

    private static final Pattern RIGHT = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?[+-]((0\\d|1[0-3]):[0-5]\\d|14:00)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ENDS_IN_UTC = Pattern.compile("(?i).*(z|utc|gmt)");
    private static final Pattern HAS_OFFSET = Pattern.compile(".*\\d{2}:\\d{2}.*[+-]\\d{1,2}:?(\\d{2})?");
    private static final String EXAMPLE = "2026-11-21T09:30:00+01:00";

    private final Findings findings;

    Timestamps(Findings findings) {
        this.findings = findings;
    }

    /** @param attribute its name, or empty for the text of the element */
    void judgeTime(OpenElement element, String attribute, String value) {
        judge(element, attribute, value, false);
    }

    /** A day, for which senders also write a point in time. */
    void judgeDay(OpenElement element, String attribute, String value) {
        judge(element, attribute, value, true);
    }

    private void judge(OpenElement element, String attribute, String value, boolean dayIsEnough) {
        String what = attribute.isEmpty() ? element.name() : attribute;
        if (CxmlTimestamp.parse(value, ZoneOffset.UTC).isEmpty()) {
            findings.refuse(
                    element,
                    attribute,
                    "timestamp-unreadable",
                    "%s is %s, which is no point in time".formatted(what, element.shown(value)),
                    "Write it like " + EXAMPLE);
        } else if (RIGHT.matcher(value).matches()
                ? value.startsWith("0000")
                : !(dayIsEnough && DAY.matcher(value).matches())) {
            odd(element, attribute, what, value);
        }
    }

    private void odd(OpenElement element, String attribute, String what, String value) {
        if (ENDS_IN_UTC.matcher(value).matches()) {
            findings.warn(
                    element,
                    attribute,
                    "timestamp-z",
                    "%s is %s; cXML does not allow Z".formatted(what, element.shown(value)),
                    "Write the offset as a number: +00:00 for UTC");
        } else if (!HAS_OFFSET.matcher(value).matches()) {
            findings.warn(
                    element,
                    attribute,
                    "timestamp-offset",
                    "%s is %s and names no offset, so that it means another moment at each receiver"
                            .formatted(what, element.shown(value)),
                    "Write it like " + EXAMPLE);
        } else {
            findings.warn(
                    element,
                    attribute,
                    "timestamp-form",
                    "%s is %s; cXML wants seconds, a T before the time and an offset up to 14:00 with a colon"
                            .formatted(what, element.shown(value)),
                    "Write it like " + EXAMPLE);
        }
    }
}

package org.comptoir.cxml.validation;

import java.util.regex.Pattern;
import org.comptoir.cxml.dtd.AttributeDeclaration;
import org.comptoir.cxml.dtd.ElementDeclaration;

/**
 * Attributes against the types that the DTD names and no XML parser checks: {@code %datetime.tz;}, {@code %uint;},
 * {@code %isoCurrencyCode;} … Source: cXML.dtd, "Atomic-level Types".
 */
final class FieldTypes implements Judge {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

    private final Findings findings;
    private final Timestamps timestamps;
    private final Codes codes;

    FieldTypes(Findings findings) {
        this.findings = findings;
        this.timestamps = new Timestamps(findings);
        this.codes = new Codes(findings);
    }

    @Override
    public void opened(OpenElement element) {
        ElementDeclaration declaration = element.declaration();
        if (declaration == null) {
            return;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            AttributeDeclaration known =
                    declaration.attribute(element.attributeName(i)).orElse(null);
            if (known != null && !known.fieldType().isEmpty()) {
                judge(element, known, element.attributeValue(i).strip());
            }
        }
    }

    private void judge(OpenElement element, AttributeDeclaration known, String value) {
        String type = known.fieldType();
        if (value.isEmpty() && !known.required()) {
            if (!type.equals("string")) {
                findings.note(
                        element,
                        known.name(),
                        "attribute-empty",
                        "%s is empty".formatted(known.name()),
                        "Leave the attribute out where there is no value");
            }
            return;
        }
        switch (type) {
            case "datetime.tz" -> timestamps.judgeTime(element, known.name(), value);
            case "date" -> timestamps.judgeDay(element, known.name(), value);
            case "uint", "ui8" -> whole(element, known.name(), value);
            case "r8", "i8", "int", "number" -> number(element, known.name(), value);
            case "isoCurrencyCode" -> codes.judgeCurrency(element, known.name(), value);
            case "isoCountryCode" -> codes.judgeCountry(element, known.name(), value);
            case "xmlLangCode", "isoLangCode" -> codes.judgeLanguage(element, known.name(), value);
            default -> {}
        }
    }

    private void whole(OpenElement element, String attribute, String value) {
        if (!WHOLE.matcher(value).matches()) {
            findings.warn(
                    element,
                    attribute,
                    "number-form",
                    "%s is %s; it must be a whole number, 0 or more".formatted(attribute, element.shown(value)),
                    "Send digits only");
        }
    }

    private void number(OpenElement element, String attribute, String value) {
        boolean judgedElsewhere = element.name().equals("PCard") || LineRules.judgesQuantity(element.name(), attribute);
        if (!judgedElsewhere && Decimals.read(value).isEmpty()) {
            findings.warn(
                    element,
                    attribute,
                    "number-form",
                    "%s is %s; it must be a number".formatted(attribute, element.shown(value)),
                    "Send digits and at most one point, without separators or symbols");
        }
    }
}

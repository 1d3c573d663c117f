package org.comptoir.cxml.validation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What describes an article: part numbers, unit, classification, description. Source: cxml.md 4 and 5, cxml-suites.md (SAP
 * Ariba, JAGGAER); UN/ECE Recommendation 20 for the form of units.
 */
final class PartRules implements ContentRule {

    private static final Pattern REFUSED_IN_IDS = Pattern.compile("[?{}*]");
    private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{1,3}");
    private static final Pattern UNSPSC = Pattern.compile("\\d{8}");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_SHORT_NAME = 50;
    private static final int LONGEST_DESCRIPTION_BYTES = 2000;
    private static final Map<String, String> UNIT_SLIPS = Map.ofEntries(
            Map.entry("EACH", "EA"),
            Map.entry("PCS", "PCE"),
            Map.entry("PC", "PCE"),
            Map.entry("STK", "PCE"),
            Map.entry("PIECE", "PCE"),
            Map.entry("BOX", "BX"),
            Map.entry("PACK", "PK"),
            Map.entry("KG", "KGM"),
            Map.entry("M", "MTR"),
            Map.entry("HOUR", "HUR"),
            Map.entry("DOZEN", "DZN"));

    private final Findings findings;

    PartRules(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                "SupplierPartID",
                "SupplierPartAuxiliaryID",
                "UnitOfMeasure",
                "Classification",
                "Description",
                "ShortName");
    }

    @Override
    public void closed(OpenElement element) {
        switch (element.name()) {
            case "SupplierPartID", "SupplierPartAuxiliaryID" -> id(element);
            case "UnitOfMeasure" -> unit(element);
            case "Classification" -> classification(element);
            case "Description" -> description(element);
            case "ShortName" -> shortName(element);
            default -> {}
        }
    }

    private void id(OpenElement element) {
        String id = element.ownText();
        if (id.isEmpty() && !element.hasChildren()) {
            if (element.name().equals("SupplierPartID")) {
                findings.warn(
                        element, "", "part-id-empty", "SupplierPartID is empty", "Send the number of the article");
            }
        } else if (REFUSED_IN_IDS.matcher(id).find()) {
            findings.warn(
                    element,
                    "",
                    "part-id-characters",
                    "%s is %s; SAP Ariba refuses ?, {, } and * in it".formatted(element.name(), element.shown(id)),
                    "Use letters, digits and other signs");
        } else if (id.codePointCount(0, id.length()) > LONGEST_ID) {
            findings.warn(
                    element,
                    "",
                    "part-id-long",
                    "%s has %d characters; JAGGAER takes %d"
                            .formatted(element.name(), id.codePointCount(0, id.length()), LONGEST_ID),
                    "Send a shorter one and keep the rest under that key");
        } else if (id.indexOf('\n') >= 0) {
            findings.warn(
                    element,
                    "",
                    "part-id-blanks",
                    "%s is broken into lines".formatted(element.name()),
                    "Write it on one line");
        }
    }

    private void unit(OpenElement element) {
        String unit = element.ownText();
        String upper = unit.toUpperCase(Locale.ROOT);
        String right = UNIT_SLIPS.get(upper);
        if (right == null && UNIT.matcher(upper).matches()) {
            right = unit.equals(upper) ? null : upper;
        } else if (right == null) {
            right = "a code such as EA or KGM";
        }
        if (right != null) {
            findings.warn(
                    element,
                    "",
                    "unit-form",
                    "UnitOfMeasure is %s, which is no code of UN/ECE Recommendation 20".formatted(element.shown(unit)),
                    "Write " + right);
        }
    }

    private void classification(OpenElement element) {
        String code = element.ownText();
        if (code.isEmpty()) {
            findings.warn(
                    element,
                    "",
                    "classification-empty",
                    "A Classification is empty; the buyer books the line to a default category",
                    "Send the code of the article");
        } else if (element.attributeOr("domain", "").strip().equalsIgnoreCase("UNSPSC")
                && !UNSPSC.matcher(code).matches()) {
            findings.warn(
                    element,
                    "",
                    "unspsc-form",
                    "The UNSPSC code is %s; it has 8 digits".formatted(element.shown(code)),
                    "Send 8 digits without dots or dashes");
        }
    }

    private void description(OpenElement element) {
        if (!element.isIn("ItemDetail")) {
            return;
        }
        String text = element.ownText();
        if (text.isEmpty() && !element.hasChildren()) {
            findings.warn(
                    element, "", "description-empty", "The Description of a line is empty", "Say what the article is");
        } else if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_DESCRIPTION_BYTES) {
            findings.warn(
                    element,
                    "",
                    "description-long",
                    "The Description has more than %d bytes; SAP Ariba takes no more"
                            .formatted(LONGEST_DESCRIPTION_BYTES),
                    "Shorten it; 255 bytes are what an order shows");
        }
    }

    private void shortName(OpenElement element) {
        int length = element.ownText().codePointCount(0, element.ownText().length());
        if (length > LONGEST_SHORT_NAME) {
            findings.warn(
                    element,
                    "",
                    "short-name-long",
                    "ShortName has %d characters; 50 are taken, 30 advised".formatted(length),
                    "Shorten it");
        }
    }
}

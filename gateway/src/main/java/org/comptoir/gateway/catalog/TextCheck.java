package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;

/** The rules for what people read and for commodity codes. Line breaks are welcome in descriptions only. */
final class TextCheck {

    private static final Pattern SCHEME_CODE = Pattern.compile("[0-9]{8}");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_ATTRIBUTE = 255;
    private static final int MOST_ATTRIBUTES = 50;
    private static final int LONGEST_CAPTION = 40;
    private static final int LONGEST_MANUFACTURER = 255;
    private static final int LONGEST_SCHEME = 40;
    private static final int LONGEST_VERSION = 20;

    private final IncomingProduct product;
    private final List<ImportProblem> problems = new ArrayList<>();

    private TextCheck(IncomingProduct product) {
        this.product = product;
    }

    static List<ImportProblem> problems(IncomingProduct product) {
        var check = new TextCheck(product);
        check.checkTexts();
        check.checkClassifications();
        check.line("drawing/caption", product.drawing().caption(), LONGEST_CAPTION);
        check.line("origin/manufacturer", product.origin().manufacturer(), LONGEST_MANUFACTURER);
        return check.problems;
    }

    private void checkTexts() {
        if (!product.texts().containsKey(Language.EN)) {
            report("texts/en", "the English text is missing", "Send at least an English name");
        }
        for (Map.Entry<Language, Text> entry : product.texts().entrySet()) {
            String path = "texts/" + entry.getKey().tag();
            Text text = entry.getValue();
            if (text.name().isBlank()) {
                report(path + "/name", "the name is blank", "Send a name, or leave this language out");
            }
            line(path + "/name", text.name(), LONGEST_NAME);
            bounded(path + "/description", text.description(), LONGEST_DESCRIPTION);
            readable(path + "/description", text.description().replaceAll("[\r\n\t]", " "));
            checkAttributes(path + "/attributes", text.attributes());
        }
    }

    private void checkAttributes(String path, List<Product.Attribute> attributes) {
        if (attributes.size() > MOST_ATTRIBUTES) {
            report(path, "%d are too many".formatted(attributes.size()), "Send at most " + MOST_ATTRIBUTES);
        }
        for (int i = 0; i < Math.min(attributes.size(), MOST_ATTRIBUTES); i++) {
            String place = "%s[%d]".formatted(path, i + 1);
            line(place + "/name", attributes.get(i).name(), LONGEST_ATTRIBUTE);
            line(place + "/value", attributes.get(i).value(), LONGEST_ATTRIBUTE);
        }
    }

    private void checkClassifications() {
        Set<String> schemes = new HashSet<>();
        for (Place place : product.classifications()) {
            String path = "classifications/" + place.scheme();
            if (place.scheme().isBlank() || place.code().isBlank() || !schemes.add(place.scheme())) {
                report(path, "a scheme needs one code and may come once", "Send one code for each scheme");
            }
            boolean strict = Set.of(Classification.UNSPSC, Classification.ECLASS)
                    .contains(place.scheme().toUpperCase(Locale.ROOT));
            if (strict && !SCHEME_CODE.matcher(place.code()).matches()) {
                report(path, "the code is not 8 digits", "Send the code without dots or dashes, such as 31161620");
            }
            line(path, place.scheme(), LONGEST_SCHEME);
            line(path, place.code(), LONGEST_SCHEME);
            line(path + "/version", place.version(), LONGEST_VERSION);
        }
    }

    private void line(String field, String text, int longest) {
        bounded(field, text, longest);
        readable(field, text);
    }

    private void bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            report(
                    field,
                    "%d characters are too many".formatted(text.length()),
                    "Send at most %d characters".formatted(longest));
        }
    }

    private void readable(String field, String text) {
        int position = firstUnreadable(text);
        if (position >= 0) {
            report(
                    field,
                    "it holds the character U+%04X at position %d".formatted((int) text.charAt(position), position + 1),
                    "Remove control characters and half characters");
        }
    }

    private static int firstUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private void report(String field, String rule, String remedy) {
        problems.add(new ImportProblem(product.line(), product.id(), field, rule, remedy));
    }
}

package org.comptoir.gateway.catalog.item;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Text;

/** The rules for what people read, in one language at least. Line breaks are welcome in descriptions only. */
final class TextCheck {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_KEYWORDS = 1_000;
    private static final int LONGEST_ATTRIBUTE = 255;
    private static final int LONGEST_UNIT = 32;
    private static final int MOST_ATTRIBUTES = 50;
    private static final int MOST_LANGUAGES = 40;

    private TextCheck() {}

    static SortedMap<String, Text> of(Map<String, Text> sent, Problems problems) {
        SortedMap<String, Text> texts = new TreeMap<>();
        if (sent.isEmpty()) {
            problems.report("texts", "there is no text in any language", "Send at least a name in one language");
        }
        if (!problems.atMost("texts", sent.size(), MOST_LANGUAGES)) {
            return texts;
        }
        new TreeMap<>(sent).forEach((language, text) -> {
            String path = "texts/" + Problems.shortened(language);
            Text clean = text(path, text, problems);
            boolean again = problems.read(path, language, TextCheck::tag, "Send a language tag such as en or pt-BR")
                    .map(tag -> texts.put(tag, clean) != null)
                    .orElse(false);
            if (again) {
                problems.report(path, "the language comes twice", "Send each language once");
            }
        });
        return texts;
    }

    /** The one spelling of a BCP 47 tag: {@code PT-br} becomes {@code pt-BR}. */
    static String tag(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text.strip()).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException wrong) {
            throw new IllegalArgumentException("\"%s\" is no language tag".formatted(Problems.shortened(text)), wrong);
        }
        throw new IllegalArgumentException("\"%s\" names no language".formatted(Problems.shortened(text)));
    }

    private static Text text(String path, Text sent, Problems problems) {
        if (sent.name().isBlank()) {
            problems.report(path + "/name", "the name is blank", "Send a name, or leave this language out");
        }
        problems.line(path + "/name", sent.name(), LONGEST_NAME);
        problems.paragraphs(path + "/description", sent.description(), LONGEST_DESCRIPTION);
        problems.paragraphs(path + "/keywords", sent.keywords(), LONGEST_KEYWORDS);
        return new Text(
                sent.name().strip(),
                sent.description().strip(),
                sent.keywords().strip(),
                attributes(path + "/attributes", sent.attributes(), problems));
    }

    private static List<Attribute> attributes(String path, List<Attribute> sent, Problems problems) {
        List<Attribute> attributes = new ArrayList<>();
        problems.atMost(path, sent.size(), MOST_ATTRIBUTES);
        for (int i = 0; i < Math.min(sent.size(), MOST_ATTRIBUTES); i++) {
            String place = "%s[%d]".formatted(path, i + 1);
            Attribute attribute = sent.get(i);
            problems.line(place + "/name", attribute.name(), LONGEST_ATTRIBUTE);
            problems.line(place + "/value", attribute.value(), LONGEST_ATTRIBUTE);
            problems.line(place + "/unit", attribute.unit(), LONGEST_UNIT);
            attributes.add(new Attribute(
                    attribute.name().strip(),
                    attribute.value().strip(),
                    attribute.unit().strip()));
        }
        return attributes;
    }
}

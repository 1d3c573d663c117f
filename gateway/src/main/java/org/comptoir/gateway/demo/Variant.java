package org.comptoir.gateway.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.Drawing;
import org.comptoir.catalogexport.CatalogItem.Numbers;
import org.comptoir.catalogexport.CatalogItem.Packing;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.Supply;
import org.comptoir.catalogexport.CatalogItem.Terms;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;

/**
 * One article of a series.
 *
 * @param option key of a word, such as {@code a2}
 * @param price not rounded yet
 */
record Variant(Series series, String size, String option, BigDecimal price) {

    private static final String UNSPSC_VERSION = "26.0801";
    private static final String ECLASS_VERSION = "14.0";
    private static final int LONGEST_CAPTION = 40;
    private static final Pattern THREAD_AND_LENGTH = Pattern.compile("(M\\d+) x (\\d+)");
    private static final Pattern MEASURE = Pattern.compile("(\\d+(?:\\.\\d+)?) (mm|cm|m|V|W|g|kg|ml|l|bar)");

    /** The article as an import brings it. */
    CatalogItem product(int line, String id, String family, Words words) {
        return new CatalogItem(
                line,
                Action.PUT,
                id,
                series.line("shelf"),
                terms(price.setScale(2, RoundingMode.HALF_UP).toPlainString(), basis(), family),
                packing(),
                numbers(),
                new Supply(series.line("lead"), "", "", ""),
                new Drawing(series.line("drawing"), caption()),
                List.of(
                        new Place(
                                Classification.UNSPSC,
                                UNSPSC_VERSION,
                                series.parts("codes").get(0)),
                        new Place(
                                Classification.ECLASS,
                                ECLASS_VERSION,
                                series.parts("codes").get(1))),
                List.of(),
                List.of(),
                List.of(),
                texts(words));
    }

    static Terms terms(String amount, String basis, String family) {
        return new Terms(amount, "EUR", basis, family, "");
    }

    private String basis() {
        return series.find("basis").orElse("1");
    }

    private Packing packing() {
        List<String> unit = series.parts("unit");
        List<String> order = series.parts("order");
        return new Packing(
                unit.get(0),
                unit.size() == 3 ? unit.get(2) : "",
                unit.size() == 3 ? unit.get(1) : "",
                order.isEmpty() ? "1" : order.get(0),
                order.isEmpty() ? "1" : order.get(1),
                "");
    }

    /** The maker's number: series prefix, size and option, such as TV933-M8X40-A2. */
    private Numbers numbers() {
        List<String> maker = series.parts("maker");
        String prefix = maker.get(maker.size() - 1);
        String name = String.join(" ", maker.subList(0, maker.size() - 1));
        String number = "%s-%s-%s".formatted(prefix, Words.code(size), Words.code(option));
        return new Numbers(name, number, "", List.of());
    }

    private String caption() {
        String caption = size.replace(" x ", " × ");
        return caption.length() <= LONGEST_CAPTION ? caption : "";
    }

    private Map<String, Text> texts(Words words) {
        Map<String, Text> texts = new HashMap<>();
        for (Language language : Language.values()) {
            String name = filled(series.line(language.tag()), language, words);
            String description = filled(series.line(language.tag() + "+"), language, words);
            texts.put(language.tag(), new Text(name, description, "", facts(language, words)));
        }
        return texts;
    }

    private List<Attribute> facts(Language language, Words words) {
        List<Attribute> facts = new ArrayList<>();
        for (String fact : series.list("facts")) {
            String[] pair = fact.split("=", 2);
            Matcher threadAndLength = THREAD_AND_LENGTH.matcher(pair[1].replace("{size}", size));
            if (pair[0].equals("thread") && threadAndLength.matches()) {
                facts.add(new Attribute(words.say("thread", language), threadAndLength.group(1), ""));
                facts.add(new Attribute(words.say("length", language), threadAndLength.group(2), "mm"));
            } else {
                facts.add(fact(words.say(pair[0], language), pair[1], language, words));
            }
        }
        return facts;
    }

    /** A plain measure keeps its point and has its unit apart; all else is written as the language does. */
    private Attribute fact(String name, String value, Language language, Words words) {
        Matcher measure = MEASURE.matcher(value.replace("{size}", size));
        return measure.matches()
                ? new Attribute(name, measure.group(1), measure.group(2))
                : new Attribute(name, filled(value, language, words), "");
    }

    private String filled(String template, Language language, Words words) {
        return template.replace("{size}", Words.measure(size, language))
                .replace("{option}", words.say(option, language));
    }
}

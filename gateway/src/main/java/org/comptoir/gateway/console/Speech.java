package org.comptoir.gateway.console;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.sentence.KeptSentences;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** Words, times and amounts in the language of the person who looks. */
@Named("speech")
@RequestScoped
public class Speech {

    private static final int MAX_DECIMALS = 6;
    private static final int MILLIS_OF_A_SECOND = 1_000;
    private static final char FIRM_SPACE = '\u00a0';
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(toUnmodifiableSet());
    private static final Pattern SPAN = Pattern.compile("P[0-9DTHMS.]{2,30}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");
    private static final Pattern PRICE =
            Pattern.compile("([A-Z]{3}) (-?[0-9]{1,15}(?:\\.[0-9]{1,9})?)(?: per ([0-9]{1,12}(?:\\.[0-9]{1,9})?))?");

    private final Language language;
    private final ResourceBundle texts;

    @Inject
    Speech(HttpServletRequest request) {
        this(SpokenLanguage.of(request));
    }

    Speech(Language language) {
        this.language = language;
        this.texts = bundle(language.locale());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.comptoir.gateway.console.Texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    protected Speech() { // for the CDI client proxy only
        this(Language.EN);
    }

    public Locale getLocale() {
        return language.locale();
    }

    public Language getLanguage() {
        return language;
    }

    public String getTag() {
        return language.tag();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** A language by its own name, such as {@code français}. */
    public String nameOf(Language each) {
        return each.ownName();
    }

    /** A text by its key. */
    public String text(String key) {
        return texts.getString(key);
    }

    /** Keys of the texts that begin so. */
    Set<String> keys(String prefix) {
        return texts.keySet().stream().filter(key -> key.startsWith(prefix)).collect(toUnmodifiableSet());
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The first of two texts that there is. */
    public String first(String preferred, String otherwise) {
        return texts.getString(texts.containsKey(preferred) ? preferred : otherwise);
    }

    /** A text where there is one, else what was known before it was. */
    public String known(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** A text with its blanks filled in. */
    public String text(String key, Object first) {
        return new MessageFormat(texts.getString(key), getLocale()).format(new Object[] {first});
    }

    public String text(String key, Object first, Object second) {
        return new MessageFormat(texts.getString(key), getLocale()).format(new Object[] {first, second});
    }

    public String text(String key, Object first, Object second, Object third) {
        return new MessageFormat(texts.getString(key), getLocale()).format(new Object[] {first, second, third});
    }

    /** The sentences the console knows again, by what their keys begin with. */
    public static KeptSentences kept(String... prefixes) {
        return KeptSentences.of(bundle(Locale.ENGLISH), prefixes);
    }

    /** A sentence that was kept in English; one that is not known as it was kept. What stands in its blanks may be such a sentence. */
    public String say(KeptSentences known, String kept) {
        return say(known, kept, (key, blank) -> blank.isEmpty() ? blank : say(known, blank));
    }

    /**
     * The same, where blanks hold something else.
     *
     * @param told of a sentence's key and what stands in one of its blanks: how to say that
     */
    public String say(KeptSentences known, String kept, BinaryOperator<String> told) {
        return known.find(kept)
                .map(sentence -> fill(
                        sentence.key(),
                        sentence.blanks().stream()
                                .map(blank -> told.apply(sentence.key(), blank))
                                .toList()))
                .orElse(kept);
    }

    /** A text with as many blanks as there are. */
    public String fill(String key, List<?> blanks) {
        return new MessageFormat(texts.getString(key), getLocale()).format(blanks.toArray());
    }

    /** Who did something, as people call them: rows name users with what they are. */
    public String person(String actor) {
        return actor.replaceFirst("^user:", "");
    }

    /** The word for a state or kind, such as {@code label('order', ON_HOLD)}. */
    public String label(String kind, Enum<?> constant) {
        return texts.getString(kind + "." + constant.name());
    }

    /** What a rule of documents is about, by its name; the name itself for a rule that has no words yet. */
    public String ruleOf(String rule) {
        return known("review." + rule, rule);
    }

    /** {@code 21 Nov 2026, 14:32:05 UTC}: servers, suites and people sit in different zones, so the zone is always said. */
    public String time(Instant instant) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(formatLocale())
                        .format(instant.atOffset(ZoneOffset.UTC))
                + " UTC";
        // in a narrow column it breaks between day and time, and nowhere else
        return time.replace(' ', FIRM_SPACE).replace("," + FIRM_SPACE, ", ");
    }

    /** The same, short, for tables: {@code 14:32 UTC} within the day of {@code now}, else {@code 21 Nov 2026}. */
    public String brief(Instant instant, Instant now) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))
                ? DateTimeFormatter.ofPattern("HH:mm").format(instant.atOffset(ZoneOffset.UTC)) + FIRM_SPACE + "UTC"
                : date(day);
    }

    /** How long something took, in its two largest units: {@code 4 ms}, {@code 12.5 s}, {@code 3 min 5 s}, {@code 2 d 4 h}. */
    public String span(Duration span) {
        if (span.toMillis() < MILLIS_OF_A_SECOND) {
            return span.toMillis() + "\u00a0ms";
        }
        if (span.toMinutes() == 0) {
            NumberFormat format = NumberFormat.getNumberInstance(formatLocale());
            format.setMaximumFractionDigits(1);
            return format.format(BigDecimal.valueOf(span.toMillis(), 3)) + "\u00a0s";
        }
        if (span.toHours() == 0) {
            return two(span.toMinutes(), "min", span.toSecondsPart(), "s");
        }
        return span.toDays() == 0
                ? two(span.toHours(), "h", span.toMinutesPart(), "min")
                : two(span.toDays(), texts.getString("span.day"), span.toHoursPart(), "h");
    }

    /** A span as settings and rules have it, such as {@code PT1H}; anything else as it is. */
    public String keptSpan(String kept) {
        try {
            return SPAN.matcher(kept).matches() ? span(Duration.parse(kept)) : kept;
        } catch (DateTimeException otherwise) {
            return kept;
        }
    }

    private static String two(long first, String of, int second, String ofSecond) {
        String large = first + "\u00a0" + of;
        return second == 0 ? large : large + " " + second + "\u00a0" + ofSecond;
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(formatLocale())
                .format(date);
    }

    /** {@code Monday, 30 November 2026}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(formatLocale())
                .format(date);
    }

    /** All decimals a price has and at least those of its currency: {@code EUR 9.50}, {@code 9,50 EUR}. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(formatLocale());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
    }

    /** {@code 9.50 EUR}, or {@code 4.99 EUR per 1,000}. */
    public String price(UnitPrice price) {
        return price.isPerUnit()
                ? money(price.price())
                : text("price.per", money(price.price()), number(price.basis()));
    }

    /** A price as {@code UnitPrice} writes it, such as {@code EUR 4.99 per 1000}; anything else as it is. */
    public String keptPrice(String kept) {
        Matcher price = PRICE.matcher(kept);
        if (!price.matches() || !CURRENCIES.contains(price.group(1))) {
            return kept;
        }
        String money = money(Money.of(price.group(2), price.group(1)));
        return price.group(3) == null ? money : text("price.per", money, number(new BigDecimal(price.group(3))));
    }

    /** A plain decimal, whole; anything else as it is. */
    public String keptNumber(String kept) {
        if (!DECIMAL.matcher(kept).matches()) {
            return kept;
        }
        BigDecimal number = new BigDecimal(kept);
        NumberFormat format = NumberFormat.getNumberInstance(formatLocale());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(formatLocale());
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(number);
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(formatLocale()).format(number);
    }

    /**
     * How dates and numbers are written: day before month for everybody who reads English here. With a country, for without one
     * Java begins everybody's week on Sunday.
     */
    public Locale formatLocale() {
        return switch (language) {
            case EN -> Locale.UK;
            case FR -> Locale.FRANCE;
            case DE -> Locale.GERMANY;
        };
    }
}

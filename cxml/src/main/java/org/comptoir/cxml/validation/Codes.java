package org.comptoir.cxml.validation;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes of other standards in attributes: ISO 4217 currencies, ISO 3166-1 countries, RFC 5646 languages. Source: cXML.dtd,
 * "Higher-level Types"; the lists are those of the Java runtime.
 */
final class Codes {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> COUNTRY_SLIPS = Map.of("UK", "GB", "EL", "GR", "EN", "GB", "USA", "US");
    private static final Pattern LANGUAGE = Pattern.compile(
            "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-[A-Za-z0-9]{5,8})*(-[xX](-\\w{1,8})+)?");

    private final Findings findings;

    Codes(Findings findings) {
        this.findings = findings;
    }

    void judgeCurrency(OpenElement element, String attribute, String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        if (CURRENCIES.contains(value)) {
            return;
        }
        if (CURRENCIES.contains(upper)) {
            findings.warn(
                    element,
                    attribute,
                    "currency-form",
                    "%s is %s; ISO 4217 codes have capitals".formatted(attribute, element.shown(value)),
                    "Write " + upper);
        } else {
            findings.refuse(
                    element,
                    attribute,
                    "currency-unknown",
                    "%s is %s, which is no currency of ISO 4217".formatted(attribute, element.shown(value)),
                    "Send three letters such as EUR");
        }
    }

    void judgeCountry(OpenElement element, String attribute, String value) {
        if (!COUNTRIES.contains(value)) {
            String upper = value.toUpperCase(Locale.ROOT);
            String right = COUNTRIES.contains(upper) ? upper : COUNTRY_SLIPS.get(upper);
            findings.warn(
                    element,
                    attribute,
                    "country-unknown",
                    "%s is %s, which is no country of ISO 3166-1".formatted(attribute, element.shown(value)),
                    right == null ? "Send two capital letters such as FR" : "Write " + right);
        }
    }

    void judgeLanguage(OpenElement element, String attribute, String value) {
        if (!LANGUAGE.matcher(value).matches()) {
            String dashed = value.replace('_', '-');
            findings.warn(
                    element,
                    attribute,
                    "language-form",
                    "%s is %s, which is no language tag".formatted(attribute, element.shown(value)),
                    LANGUAGE.matcher(dashed).matches() ? "Write " + dashed : "Write it like en or fr-CA");
        }
    }
}

package org.comptoir.gateway.storefront.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes days as readers of a language do: 28 November 2026, 28. November 2026. */
public final class Dates {

    private Dates() {}

    public static String write(Texts texts, LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        texts.get("date.pattern"), texts.language().locale())
                .format(day);
    }
}

package org.comptoir.gateway.coresystem.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.comptoir.gateway.coresystem.format.UnitNames;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.kernel.UnitPrice;

/**
 * How values are spelled in the cells of one file.
 *
 * @param formulaSafe whether a text that a spreadsheet could take for a formula gets an apostrophe in front
 */
record CsvSpelling(
        Wording wording,
        UnitNames units,
        char decimalMark,
        DateTimeFormatter dates,
        int longestText,
        boolean formulaSafe) {

    private static final String FORMULA_BEGINS = "=+-@＝＋－＠";

    String code(String field, String value) {
        return guarded(wording.code(field, value, longestText));
    }

    String text(String field, String value) {
        return guarded(wording.text(field, value, longestText));
    }

    String number(String plain) {
        return plain.replace('.', decimalMark);
    }

    String date(LocalDate date) {
        return dates.format(date);
    }

    /** The price of one unit, where that is exact. */
    String unitPrice(UnitPrice price) {
        Optional<UnitPrice> each = price.on(BigDecimal.ONE);
        if (each.isEmpty()) {
            wording.refuse(
                    "unitPrice",
                    "is %s and no exact price of one".formatted(price),
                    "use the columns price and priceBasis for the target");
        }
        return each.map(exact -> number(exact.price().plainAmount())).orElse("");
    }

    private String guarded(String text) {
        return formulaSafe && !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

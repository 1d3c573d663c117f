package org.comptoir.gateway.catalog.item;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A proven article as columns: what {@code product} and {@code product_supply} hold of it, and what an import may keep
 * aside until its switch.
 *
 * @param sheet canonical JSON, see {@link ProductSheet#toJson()}
 * @param digest 32 hexadecimal digits; equal digests are equal sheets
 * @param stock lines of {@link Availability#lines()}, empty where nothing was said
 * @param quantity sum of the stock
 */
public record ProductRow(
        String partId,
        String category,
        String sheet,
        String digest,
        Optional<LocalDate> discontinuedFrom,
        OptionalInt leadTimeDays,
        Optional<String> stock,
        Optional<BigDecimal> quantity) {

    private static final int DIGEST_BYTES = 16;

    public static ProductRow of(ProductSheet sheet, Availability availability) {
        String json = sheet.toJson();
        return new ProductRow(
                sheet.id().value(),
                sheet.category(),
                json,
                digest(json),
                sheet.trade().discontinuedFrom(),
                availability.leadTimeDays(),
                Optional.of(availability.lines()).filter(lines -> !lines.isEmpty()),
                availability.total());
    }

    static String digest(String json) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

package org.comptoir.catalogexport.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.Terms;
import org.comptoir.catalogexport.json.JsonOut;
import org.comptoir.catalogexport.ndjson.NdjsonText;
import org.comptoir.catalogexport.text.TextOut;

/**
 * An article in two fingerprints of 128 bits: what may change by a new price, and all else.
 *
 * @param json the article itself on one line
 */
record ItemDigest(String price, String rest, String json) {

    private static final int KEPT = 16;

    static ItemDigest of(CatalogItem item) {
        CatalogItem plain = item.with(Action.PUT);
        Terms terms = plain.terms();
        Offer offer = plain.offer();
        CatalogItem unpriced = new CatalogItem(
                0,
                Action.PUT,
                plain.id(),
                plain.category(),
                new Terms("", terms.currency(), terms.basis(), terms.family(), terms.priceGroup()),
                plain.packing(),
                plain.numbers(),
                plain.supply(),
                plain.drawing(),
                plain.classifications(),
                plain.stock(),
                plain.media(),
                plain.relations(),
                plain.texts(),
                new Offer(offer.auxiliaryId(), "", "", offer.punchOutUrl(), offer.punchOutLevel(), List.of()));
        String price = "%s|%s|%s|%s".formatted(terms.amount(), offer.validFrom(), offer.validUntil(), offer.steps());
        return new ItemDigest(hash(price), hash(json(unpriced)), json(plain));
    }

    static String json(CatalogItem item) {
        var bytes = new ByteArrayOutputStream();
        var out = new TextOut(bytes, UTF_8);
        try {
            out.begin(item.id());
            NdjsonText.write(item, new JsonOut(out));
            out.end();
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(UTF_8);
    }

    private static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(whole, 0, KEPT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}

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

/** Takes the fingerprints of one article after the other; for one thread, as its buffers serve them all. */
final class ItemPrints {

    private static final int KEPT = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TextOut out = new TextOut(bytes, UTF_8);
    private final MessageDigest sha256;

    ItemPrints() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    ItemDigest of(CatalogItem item) {
        CatalogItem plain = item.with(Action.PUT);
        Terms terms = plain.terms();
        Offer offer = plain.offer();
        String price = terms.amount() + "|" + offer.validFrom() + "|" + offer.validUntil() + "|" + offer.steps();
        write(unpriced(plain, terms, offer));
        String rest = hash(bytes.toByteArray());
        write(plain);
        return new ItemDigest(hash(price.getBytes(UTF_8)), rest, bytes.toString(UTF_8));
    }

    private static CatalogItem unpriced(CatalogItem plain, Terms terms, Offer offer) {
        return new CatalogItem(
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
    }

    private void write(CatalogItem item) {
        bytes.reset();
        try {
            out.begin(item.id());
            NdjsonText.write(item, new JsonOut(out));
            out.end();
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String hash(byte[] text) {
        return HexFormat.of().formatHex(sha256.digest(text), 0, KEPT);
    }
}

package org.comptoir.catalogexport.ndjson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogSource.Unreadable;
import org.comptoir.catalogexport.Taken;
import org.junit.jupiter.api.Test;

class NdjsonSourceTest {

    @Test
    void readsEachObject() throws IOException {
        CatalogItem bolt = read(Taken.sample("sample.ndjson")).items.get(0);

        assertThat(bolt.terms().amount()).isEqualTo("0.12");
        assertThat(bolt.numbers().buyers()).containsExactly(new CatalogItem.BuyerNumber("4711", "B-1"));
        assertThat(bolt.stock()).containsExactly(new CatalogItem.StockLevel("Lyon", "120"));
        assertThat(bolt.texts().get("en").attributes())
                .containsExactly(new CatalogItem.Attribute("Length", "40", "mm"));
    }

    @Test
    void namesUnknownFieldsAndBrokenLinesAndReadsOn() throws IOException {
        Taken taken = read(Taken.sample("sample.ndjson"));

        assertThat(taken.items).extracting(CatalogItem::id).containsExactly("AN-1", "AN-9");
        assertThat(taken.items.get(1).action()).isEqualTo(Action.WITHDRAW);
        assertThat(taken.unreadable).extracting(Unreadable::line).containsExactly(2L, 3L);
        assertThat(taken.unreadable.get(0).field()).isEqualTo("colour");
        assertThat(taken.unreadable.get(1).rule()).contains("not JSON");
    }

    @Test
    void passesOverALineThatIsTooLongOrNotUtf8() throws IOException {
        String huge = "{\"id\":\"" + "x".repeat(3_000_000) + "\"}\n";
        byte[] wrong = "{\"id\":\"é\"}\n".getBytes(ISO_8859_1);
        byte[] last = "{\"id\":\"A\"}".getBytes(UTF_8);
        var file = new java.io.ByteArrayOutputStream();
        file.write(huge.getBytes(UTF_8));
        file.write(wrong);
        file.write(last);

        Taken taken = read(file.toByteArray());

        assertThat(taken.items).extracting(CatalogItem::id).containsExactly("A");
        assertThat(taken.unreadable).extracting(Unreadable::line).containsExactly(1L, 2L);
    }

    @Test
    void refusesDepthWithoutEnd() throws IOException {
        Taken taken = read(("{\"id\":" + "[".repeat(100_000)).getBytes(UTF_8));

        assertThat(taken.unreadable)
                .singleElement()
                .satisfies(line -> assertThat(line.rule()).contains("nested"));
    }

    private static Taken read(byte[] file) throws IOException {
        return Taken.from(new NdjsonSource(new ByteArrayInputStream(file)));
    }
}

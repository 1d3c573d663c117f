package org.comptoir.catalogexport.cif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.Taken;
import org.comptoir.catalogexport.mapping.Mapping;
import org.junit.jupiter.api.Test;

class CifSourceTest {

    private final String sample = new String(Taken.sample("sample.cif"), UTF_8);

    @Test
    void readsArticlesWithTheHeadersCurrencyAndCodes() throws IOException {
        CatalogItem bolt = read(sample).items.get(0);

        assertThat(bolt.line()).isEqualTo(10);
        assertThat(bolt.id()).isEqualTo("AN-1");
        assertThat(bolt.texts().get("en").name()).isEqualTo("Hex bolt, M8 x 40, \"zinc\"");
        assertThat(bolt.terms().currency()).isEqualTo("EUR");
        assertThat(bolt.classifications()).containsExactly(new CatalogItem.Place("UNSPSC", "", "31161620"));
        assertThat(bolt.texts().get("en").attributes())
                .containsExactly(new CatalogItem.Attribute("Colour", "silver", ""));
    }

    @Test
    void takesAnIncrementalFileAsChangesWithItsDeletes() throws IOException {
        Taken taken = read(sample);

        assertThat(taken.header)
                .hasValueSatisfying(header -> assertThat(header.scope()).isEqualTo(Scope.CHANGES));
        assertThat(taken.items)
                .extracting(CatalogItem::action)
                .containsExactly(Action.PUT, Action.PUT, Action.WITHDRAW);
    }

    @Test
    void takesAFullFileAsTheWholeCatalog() throws IOException {
        assertThat(read(sample.replace("LOADMODE: I", "LOADMODE: F")).header)
                .hasValueSatisfying(header -> assertThat(header.scope()).isEqualTo(Scope.FULL));
    }

    @Test
    void tellsWhatTheFileCallsItsFields() throws IOException {
        assertThat(read(sample).fieldNames)
                .containsEntry("id", "Supplier Part ID")
                .containsEntry("terms/amount", "Unit Price")
                .containsEntry("texts/en/name", "Item Description");
    }

    @Test
    void refusesAFileThatIsCutOff() {
        assertThatThrownBy(() -> read(sample.replace("ENDOFDATA", "")))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("ENDOFDATA");
    }

    @Test
    void refusesAnotherNumberOfArticlesThanTheHeaderSays() {
        assertThatThrownBy(() -> read(sample.replace("ITEMCOUNT: 3", "ITEMCOUNT: 4")))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("ITEMCOUNT says 4");
    }

    @Test
    void refusesAFileWhoseFieldNamesCannotBeRead() {
        assertThatThrownBy(() -> read(sample.replaceFirst("(?m)^(FIELDNAMES:.*)$", "$1, \"open")))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("FIELDNAMES cannot be read: a quote is not closed");
    }

    @Test
    void passesOverALineWithAnOpenQuote() throws IOException {
        Taken taken = read(sample.replace("Nut M8", "\"Nut M8"));

        assertThat(taken.items).hasSize(2);
        assertThat(taken.unreadable)
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(11));
    }

    private static Taken read(String file) throws IOException {
        return Taken.from(new CifSource(new ByteArrayInputStream(file.getBytes(UTF_8)), Mapping.OWN));
    }
}

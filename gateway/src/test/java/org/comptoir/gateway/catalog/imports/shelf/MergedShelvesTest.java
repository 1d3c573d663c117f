package org.comptoir.gateway.catalog.imports.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class MergedShelvesTest {

    private static final IncomingCategory TOOLS =
            new IncomingCategory("tools", Optional.empty(), Map.of(Language.EN, "Tools", Language.FR, "Outils"));

    @Test
    void putsParentsBeforeTheirChildrenWhateverTheFileDoes() {
        var merged = MergedShelves.of(
                List.of(TOOLS), List.of(brought("hss", "drills", "en"), brought("drills", "tools", "en")));

        assertThat(merged.all()).extracting(IncomingCategory::code).containsExactly("tools", "drills", "hss");
        assertThat(merged.differs()).isTrue();
    }

    @Test
    void keepsNamesOfLanguagesThatTheFileLacks() {
        var merged = MergedShelves.of(
                List.of(TOOLS), List.of(new CatalogCategory(1, "tools", "", Map.of("de-AT", "Werkzeug"))));

        assertThat(merged.all().get(0).names())
                .containsEntry(Language.FR, "Outils")
                .containsEntry(Language.DE, "Werkzeug");
    }

    @Test
    void differsInNothingWhereTheFileBringsWhatIsThere() {
        var merged =
                MergedShelves.of(List.of(TOOLS), List.of(new CatalogCategory(1, "tools", "", Map.of("en", "Tools"))));

        assertThat(merged.differs()).isFalse();
    }

    @Test
    void takesAnyNameWhereTheShopSpeaksNoneOfTheLanguages() {
        var merged = MergedShelves.of(List.of(), List.of(brought("tools", "", "nl")));

        assertThat(merged.all().get(0).names()).containsExactly(Map.entry(Language.EN, "tools"));
    }

    @Test
    void endsForATreeThatBitesItsTail() {
        var merged = MergedShelves.of(List.of(), List.of(brought("a", "b", "en"), brought("b", "a", "en")));

        assertThat(merged.all()).extracting(IncomingCategory::code).containsExactly("b", "a");
    }

    private static CatalogCategory brought(String code, String parent, String language) {
        return new CatalogCategory(1, code, parent, Map.of(language, code));
    }
}

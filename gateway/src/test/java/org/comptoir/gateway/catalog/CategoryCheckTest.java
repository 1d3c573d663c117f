package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;

class CategoryCheckTest {

    @Test
    void takesParentsThatComeEarlierOrAreThere() {
        assertThatCode(() -> CategoryCheck.prove(
                        List.of(shelf("bolts", "fasteners"), shelf("long-bolts", "bolts")), Map.of("fasteners", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAParentThatIsNotThereYet() {
        assertThatThrownBy(() -> CategoryCheck.prove(List.of(shelf("bolts", "fasteners")), Map.of()))
                .hasMessage("Category \"bolts\" names the parent \"fasteners\", which is not there;"
                        + " send the parent first");
    }

    @Test
    void refusesATreeThatBitesItsTail() {
        assertThatThrownBy(() -> CategoryCheck.prove(
                        List.of(shelf("fasteners", "bolts")), Map.of("fasteners", "", "bolts", "fasteners")))
                .hasMessage("Category \"fasteners\" stands below itself or deeper than 16 shelves");
    }

    @Test
    void takesAShelfWithoutAnEnglishName() {
        var french = new IncomingCategory("vis", Optional.empty(), Map.of(Language.FR, "Vis"));

        assertThat(CategoryCheck.problems(List.of(french), Map.of())).isEmpty();
        assertThat(CategoryCheck.nameIn(french.names(), Language.DE, "vis")).isEqualTo("Vis");
    }

    @Test
    void refusesAShelfWithoutAName() {
        var nameless = new IncomingCategory("vis", Optional.empty(), Map.of());

        assertThatThrownBy(() -> CategoryCheck.prove(List.of(nameless), Map.of()))
                .hasMessage("Category \"vis\" has no name in any language");
    }

    @Test
    void namesTheFirstProblemOfEachShelf() {
        var orphan = shelf("bolts", "fasteners");
        var nameless = new IncomingCategory("vis", Optional.empty(), Map.of());

        assertThat(CategoryCheck.problems(List.of(orphan, nameless), Map.of())).containsOnlyKeys("bolts", "vis");
    }

    @Test
    void refusesACodeThatComesTwice() {
        var shelf = new IncomingCategory("bolts", Optional.empty(), Map.of(Language.EN, "Bolts"));

        assertThatThrownBy(() -> CategoryCheck.prove(List.of(shelf, shelf), Map.of()))
                .hasMessage("Category \"bolts\" comes twice; send it once");
    }

    private static IncomingCategory shelf(String code, String parent) {
        return new IncomingCategory(code, Optional.of(parent), Map.of(Language.EN, code));
    }
}

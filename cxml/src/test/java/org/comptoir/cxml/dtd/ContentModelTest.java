package org.comptoir.cxml.dtd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.comptoir.cxml.dtd.ContentModel.Children;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentModelTest {

    private static Children model(String spec) {
        return (Children) ContentModel.of(spec);
    }

    private static ContentState after(String spec, String children) {
        ContentState state = model(spec).start();
        for (String child : children.split("")) {
            ContentState next = child.isEmpty() ? state : state.after(child);
            if (next == null) {
                throw new AssertionError(child + " may not stand there");
            }
            state = next;
        }
        return state;
    }

    private static boolean accepts(String spec, String children) {
        ContentState state = model(spec).start();
        for (int i = 0; i < children.length() && state != null; i++) {
            state = state.after(children.substring(i, i + 1));
        }
        return state != null && state.complete();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(a,b)              ; ab            ; a b ba abb",
                "(a?,b*,c+)         ; c abc bbcc acc ; a ab b ca",
                "(a|b)              ; a b           ; ab ba aa",
                "(a|b)*             ; a b abba      ; c ac",
                "(((a,(b|c))|d),e*) ; ab ac d abee de ; a ae abd",
                "(a,(b,c)?)         ; a abc         ; ab ac",
                "((a?,b?)+)         ; a b ab ba aab ; c",
                "(a+|(b,c))+        ; a aa bc abc bca ; b ab",
                "((a,b)|(a,c))      ; ab ac         ; a abc",
            })
    void acceptsWhatTheModelSays(String spec, String right, String wrong) {
        assertThat(List.of(right.split(" "))).allMatch(children -> accepts(spec, children));
        assertThat(List.of(wrong.split(" "))).noneMatch(children -> accepts(spec, children));
    }

    @Test
    void namesWhatLacksWithItsAlternatives() {
        assertThat(after("(a,(b|c),d?,e)", "a").gapBefore("e").orElseThrow().steps())
                .containsExactly(Set.of("b", "c"));
        assertThat(after("(a,(b|c),d?,e)", "").gapAtEnd().steps())
                .containsExactly(Set.of("a"), Set.of("b", "c"), Set.of("e"));
        assertThat(after("(a,b)", "ab").gapBefore("a")).isEmpty();
    }

    @Test
    void knowsWhatMayRepeatAndWhatMayStandBeforeWhat() {
        assertThat(model("(a,(b,c)*,d+)").repeatable()).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(model("(a,b?,c)").allows("a", "c")).isTrue();
        assertThat(model("(a,b?,c)").allows("c", "a")).isFalse();
        assertThat(model("(a|b)").allows("a", "b")).isFalse();
    }
}

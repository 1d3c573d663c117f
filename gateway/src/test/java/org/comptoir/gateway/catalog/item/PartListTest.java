package org.comptoir.gateway.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PartListTest {

    @Property(tries = 300)
    void holdsWhatWasPutIntoItAndNothingElse(
            @ForAll @Size(max = 40) Set<@NotEmpty @StringLength(max = 4) @CharRange(from = 'a', to = 'd') String> parts,
            @ForAll @NotEmpty @StringLength(max = 4) @CharRange(from = 'a', to = 'd') String other) {
        PartList list = PartList.of(parts);

        assertThat(parts).allMatch(list::contains);
        assertThat(list.contains(other)).isEqualTo(parts.contains(other));
    }

    @Test
    void findsNumbersOfAnyAlphabet() {
        List<String> parts = List.of("Ä-1", "\uD83D\uDD29", "\uFF21", "a b", "z");
        PartList list = PartList.of(parts);

        assertThat(parts).allMatch(list::contains);
        assertThat(List.of("", "Ä", "\uD83D\uDD28", "zz")).noneMatch(list::contains);
    }

    @Test
    @Timeout(10)
    void isAskedForEveryArticleOfALargeCatalog() {
        List<String> parts =
                IntStream.range(100_000, 150_000).mapToObj(i -> "AN-" + i).toList();
        PartList list = PartList.of(parts);

        assertThat(parts.subList(40_000, 45_000)).allMatch(list::contains);
        assertThat(list.contains("AN-150000")).isFalse();
    }
}

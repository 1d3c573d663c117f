package org.comptoir.gateway.contract.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    @Property
    void findsWhatIsThereAndNothingElse(@ForAll Set<String> there, @ForAll Set<String> asked) {
        KeyTable table = KeyTable.of(there);

        Set<Integer> places = new HashSet<>();
        there.forEach(text -> places.add(table.find(text)));
        assertThat(places).hasSize(there.size()).allMatch(place -> place >= 0 && place < there.size());
        asked.forEach(text -> assertThat(table.find(text) >= 0).isEqualTo(there.contains(text)));
    }

    @Test
    void tellsTextsOfTheSameHashApart() {
        KeyTable table = KeyTable.of(List.of("AaAa", "BBBB", "AaBB"));

        assertThat(List.of(table.find("AaAa"), table.find("BBBB"), table.find("AaBB")))
                .doesNotHaveDuplicates()
                .doesNotContain(-1);
        assertThat(table.find("BBAa")).isEqualTo(-1);
    }
}

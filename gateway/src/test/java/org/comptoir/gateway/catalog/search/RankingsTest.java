package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingsTest {

    private static final WordQuery BOLT = WordQuery.of(Language.EN, "bolt");

    @TempDir
    Path path;

    private AnIndex.Built bolts(int count) {
        var index = new AnIndex();
        for (int i = 0; i < count; i++) {
            index.with("A-" + (100 + i), "bolt");
        }
        return index.in(path);
    }

    @Test
    void appliesEachClientsAssortmentToWhatIsRemembered() {
        AnIndex.Built index = bolts(5);
        index.find(BOLT, Sight.EVERYTHING, 24);

        Hits seen = index.find(BOLT, index.without(1), 2);
        Hits none = index.find(BOLT, index.without(0, 1, 2, 3, 4), 2);

        assertThat(seen.entries()).containsExactly(0, 2);
        assertThat(seen.total()).isEqualTo(4);
        assertThat(none.total()).isZero();
        index.close();
    }

    @Test
    void findsPagesOfWhatIsRemembered() {
        AnIndex.Built index = bolts(7);

        assertThat(index.find(BOLT, index.without(0), 3, 2).entries()).containsExactly(4, 5);
        assertThat(index.find(BOLT, index.without(0), 4, 24).entries()).containsExactly(5, 6);
        assertThat(index.find(BOLT, index.without(0), 6, 24).entries()).isEmpty();
        index.close();
    }

    @Test
    void keepsTheLanguagesApart() {
        AnIndex.Built index = bolts(1);
        index.find(BOLT, Sight.EVERYTHING, 24);

        assertThat(index.find(WordQuery.of(Language.DE, "bolzen"), Sight.EVERYTHING, 24)
                        .total())
                .isZero();
        index.close();
    }
}

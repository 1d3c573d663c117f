package org.comptoir.gateway.catalog.search.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnoughTest {

    private static final int DOCUMENTS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatIsInSoManySetsHoweverLargeTheyAre(long seed) {
        var random = new Random(seed);
        List<FixedBitSet> sets = new ArrayList<>();
        for (int set = 0; set < 1 + random.nextInt(7); set++) {
            var bits = new FixedBitSet(DOCUMENTS);
            int one = 1 + random.nextInt(random.nextBoolean() ? 3 : 500);
            IntStream.range(0, DOCUMENTS)
                    .filter(any -> random.nextInt(one) == 0)
                    .forEach(bits::set);
            sets.add(bits);
        }

        for (int enough = 1; enough <= sets.size(); enough++) {
            FixedBitSet found = Enough.of(
                    DOCUMENTS,
                    sets.stream().map(FixedBitSet::clone).map(SomeDocuments::of).toList(),
                    enough);

            for (int document = 0; document < DOCUMENTS; document++) {
                int at = document;
                assertThat(found.get(document))
                        .isEqualTo(sets.stream().filter(set -> set.get(at)).count() >= enough);
            }
        }
    }
}

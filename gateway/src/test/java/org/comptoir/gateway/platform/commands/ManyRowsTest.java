package org.comptoir.gateway.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManyRowsTest {

    private static final String INSERT = "insert into t (a, b) values (?, ?)";

    private static List<Command> rows(int many) {
        return ManyRows.of(INSERT, Collections.nCopies(many, new @Nullable Object[] {1, null}));
    }

    @Test
    void cutsRowsIntoPiecesOfWhichThereAreFewSizes() {
        assertThat(rows(10)).extracting(piece -> piece.arguments().length).containsExactly(16, 4);
        assertThat(rows(63)).extracting(piece -> piece.arguments().length).containsExactly(64, 32, 16, 8, 4, 2);
        assertThat(rows(0)).isEmpty();
    }

    @Test
    void repeatsTheQuestionMarksOfOneRow() {
        assertThat(rows(2).get(0).sql()).isEqualTo("insert into t (a, b) values (?, ?), (?, ?)");
        assertThat(rows(1).get(0).sql()).isEqualTo(INSERT);
    }

    @Test
    void keepsTheOrderOfTheRows() {
        List<Command> pieces =
                ManyRows.of(INSERT, List.of(new Object[] {1, 2}, new Object[] {3, 4}, new Object[] {5, 6}));

        assertThat(pieces.get(0).arguments()).containsExactly(1, 2, 3, 4);
        assertThat(pieces.get(1).arguments()).containsExactly(5, 6);
    }
}

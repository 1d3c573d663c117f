package org.comptoir.gateway.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final String DOCUMENT = "insert into document (id, name) values (?, ?)";
    private static final String SESSION = "insert into session (id) values (?)";
    private static final String TAIL = "on conflict do nothing";

    private static Gathered document(long id) {
        return Gathered.row(new Command(DOCUMENT, id, "name"), "");
    }

    private static Gathered session(long id) {
        return Gathered.row(new Command(SESSION, id), TAIL);
    }

    private static List<String> texts(Gathered... gathered) {
        return Statements.of(List.of(gathered)).stream()
                .map(joint -> joint.command().sql())
                .toList();
    }

    @Test
    void areOneForRowsOfAKindAtThePlaceOfTheFirst() {
        assertThat(texts(document(1), session(1), document(2), session(2)))
                .containsExactly(
                        DOCUMENT + ", (?, ?)  returning id", SESSION + ", (?) on conflict do nothing returning id");
    }

    @Test
    void areAsGivenForARowAlone() {
        assertThat(texts(document(1), session(1))).containsExactly(DOCUMENT, SESSION + " " + TAIL);
    }

    @Test
    void keepWhatIsNoRowToItselfAndInItsPlace() {
        Gathered update = new Gathered(new Command("update x set a = 1"));
        Gathered again = new Gathered(new Command("update x set a = 1"));

        assertThat(texts(document(1), update, session(1), again, document(2)))
                .containsExactly(
                        DOCUMENT + ", (?, ?)  returning id",
                        "update x set a = 1",
                        SESSION + " " + TAIL,
                        "update x set a = 1");
    }

    @Test
    void areCutIntoPiecesOfWhichThereAreFewSizesAndLoseNoRow() {
        Gathered[] seven =
                LongStream.rangeClosed(1, 7).mapToObj(StatementsTest::session).toArray(Gathered[]::new);

        List<Statements.Joint> joints = Statements.of(List.of(seven));

        assertThat(joints).extracting(joint -> joint.parts().size()).containsExactly(4, 2, 1);
        assertThat(joints.stream().flatMap(joint -> Stream.of(joint.command().arguments())))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(joints.stream().flatMap(joint -> joint.parts().stream())).containsExactly(seven);
    }
}

package org.comptoir.gateway.console.journal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    private static String told(String before, String after) {
        return LineDiff.of(before, after).stream()
                .map(line -> line.fate().name().charAt(0) + line.text())
                .collect(joining(" "));
    }

    @Test
    void tellsWhatWasChangedBetweenWhatStayed() {
        assertThat(told("a\nb\nc\nd", "a\nx\nc\nd")).isEqualTo("Ka Rb Ax Kc Kd");
        assertThat(told("a\nb", "a\nb\nc")).isEqualTo("Ka Kb Ac");
        assertThat(told("a\nb\nc", "b\nc\na")).isEqualTo("Ra Kb Kc Aa");
    }

    @Test
    void knowsEqualAndEmptyTexts() {
        assertThat(told("a\nb", "a\nb")).isEqualTo("Ka Kb");
        assertThat(told("", "a")).isEqualTo("Aa");
        assertThat(told("a", "")).isEqualTo("Ra");
    }

    @Test
    void tellsTextsThatShareNothingWhole() {
        List<LineDiff.Line> lines = LineDiff.of("a\n".repeat(2_001), "b\n".repeat(2_001));

        assertThat(lines).hasSize(4_002);
    }
}

package org.comptoir.gateway.journal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailFileTest {

    private static final TrailRow PLAIN = new TrailRow(
            1,
            40,
            Instant.parse("2026-11-29T10:00:00Z"),
            "user:ada",
            "thing.changed",
            "thing:1",
            "was a, is \"b\"",
            "f0",
            Optional.empty());
    private static final TrailRow HOSTILE = new TrailRow(
            2,
            41,
            Instant.parse("2026-11-29T10:00:01Z"),
            "@ada",
            "-1",
            "+thing",
            "=HYPERLINK(\"x\")\nü",
            "f1",
            Optional.of("f2"));

    private static String written(TrailFile file) throws IOException {
        StringWriter target = new StringWriter();
        file.write(7, after -> List.of(PLAIN, HOSTILE).subList((int) after, 2), target);
        return target.toString();
    }

    @Test
    void aTableDoesNothingInASpreadsheet() throws IOException {
        assertThat(written(TrailFile.CSV))
                .isEqualTo(
                        "\uFEFFplace,id,at,actor,action,subject,detail,hash\r\n"
                                + "1,40,2026-11-29T10:00:00Z,\"user:ada\",\"thing.changed\",\"thing:1\",\"was a, is \"\"b\"\"\",f0\r\n"
                                + "2,41,2026-11-29T10:00:01Z,\"'@ada\",\"'-1\",\"'+thing\",\"'=HYPERLINK(\"\"x\"\")\nü\",f1\r\n");
    }

    @Test
    void aLineOfJsonHoldsAllThatAHashCovers() throws IOException {
        assertThat(written(TrailFile.JSONL).lines())
                .containsExactly(
                        "{\"place\":1,\"id\":40,\"supplier\":7,\"at\":\"2026-11-29T10:00:00Z\",\"actor\":\"user:ada\","
                                + "\"action\":\"thing.changed\",\"subject\":\"thing:1\",\"detail\":\"was a, is \\\"b\\\"\",\"hash\":\"f0\"}",
                        "{\"place\":2,\"id\":41,\"supplier\":7,\"at\":\"2026-11-29T10:00:01Z\",\"actor\":\"@ada\","
                                + "\"action\":\"-1\",\"subject\":\"+thing\",\"detail\":\"=HYPERLINK(\\\"x\\\")\\nü\",\"hash\":\"f1\",\"left\":\"f2\"}");
    }

    @Test
    void onlyKnownKindsOfFilesAreMade() {
        assertThat(TrailFile.of("csv")).hasValue(TrailFile.CSV);
        assertThat(TrailFile.of("xlsx")).isEmpty();
    }
}

package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AuditFileTest {

    /** The row of the gateway's RecordedEventTest. */
    private static final String ROW =
            "{\"place\":1,\"id\":7,\"supplier\":1,\"at\":\"2026-11-21T09:00:00Z\",\"actor\":\"connection:ariba-demo\","
                    + "\"action\":\"a\",\"subject\":\"b\",\"detail\":\"d\\u00e9tail \\\"ä\\\"\\n\",\"hash\":\"100709d733fcbecd6d80873de8c4d425bfca497b8010d9a1beab42d4e7154459\"}\n";

    private static String verdict(String lines, String end) throws IOException {
        return AuditFile.verdict(new BufferedReader(new StringReader(lines)), end);
    }

    @Test
    void reckonsTheHashOfARowAsTheGatewayDoes() throws IOException {
        assertThat(verdict(ROW, "")).startsWith("Intact: 1 events");
    }

    @Test
    void findsWhatWasChangedOrIsMissingAndAnEndThatIsNotTheLogs() throws IOException {
        assertThat(verdict(ROW.replace("\"b\"", "\"c\""), "")).isEqualTo("Broken: event 1 is not what was sealed");
        assertThat(verdict(ROW.replace("\"place\":1", "\"place\":2"), "")).startsWith("Broken: event 1 is missing");
        assertThat(verdict(ROW, "0")).startsWith("Broken: the chain ends after 1 events");
    }
}

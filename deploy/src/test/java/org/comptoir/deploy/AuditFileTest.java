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

    private static final String SECOND =
            "{\"place\":2,\"id\":8,\"supplier\":1,\"at\":\"2026-11-21T09:00:01Z\",\"actor\":\"system\",\"action\":\"a\",\"subject\":\"b\",\"detail\":\"\",\"hash\":"
                    + "\"1de09e2b554165eb9bcb4bb6c69c9fa9c5cf74b9f0bf7564877a5d0aa4b3801c\"}\n";

    /** Says that the first row went. */
    private static final String SHORTENED =
            "{\"place\":3,\"id\":9,\"supplier\":1,\"at\":\"2026-11-21T09:00:02Z\",\"actor\":\"system\",\"action\":\"audit.shortened\",\"subject\":\"audit"
                    + ":1\",\"detail\":\"events 1 to 1 were removed by the retention rule; the chain goes on from 100709d733fcbecd6d80873de8c4d425bfca497"
                    + "b8010d9a1beab42d4e7154459\",\"hash\":\"24ddbbaf92bdf8d5211d6fd0b3d45f9dffafe2999a961f730fb0141f9db16d25\"}\n";

    /** What is left of the first row since a person was erased from it. */
    private static final String LEFT = ROW.replace(
                    "\"detail\":\"d\\u00e9tail \\\"ä\\\"\\n\"", "\"detail\":\"erased-person\"")
            .replace("}\n", ",\"left\":\"61dbe0909a5e12d20fdd0c9dca70bf6942b424d44e10df5dd9ae16195d90fba0\"}\n");

    /** Says that. */
    private static final String BLANKED =
            "{\"place\":3,\"id\":9,\"supplier\":1,\"at\":\"2026-11-21T09:00:02Z\",\"actor\":\"system\",\"action\":\"audit.blanked\",\"subject\":\"erasure:3\","
                    + "\"detail\":\"event 1 was sealed as 100709d733fcbecd6d80873de8c4d425bfca497b8010d9a1beab42d4e7154459; a person was erased from it,"
                    + " and what is left hashes to 61dbe0909a5e12d20fdd0c9dca70bf6942b424d44e10df5dd9ae16195d90fba0\",\"hash\":\"8b14621be89dbc3117420b3a18d0dce2ee5b76d9c849893e1a1e54fec6cb979d\"}\n";

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

    @Test
    void aChainThatWasShortenedSaysItselfWhatWentAndFromWhatItGoesOn() throws IOException {
        assertThat(verdict(SECOND + SHORTENED, ""))
                .startsWith("Intact: 3 events")
                .endsWith("; events 1 to 1 were removed by the retention rule, as the chain says itself");
        assertThat(verdict(SECOND, "")).startsWith("Broken: event 1 is missing");
        assertThat(verdict(SECOND.replace("\"b\"", "\"c\"") + SHORTENED, "")).startsWith("Broken: event 1 is missing");
        assertThat(verdict(SECOND + SHORTENED.replace("1 to 1", "1 to 2"), ""))
                .isEqualTo("Broken: event 3 is not what was sealed");
        assertThat(verdict(SHORTENED, "")).startsWith("Broken: event 1 is missing");
    }

    @Test
    void anEventFromWhichAPersonWasErasedIsHeldAgainstWhatWasLeftOfIt() throws IOException {
        assertThat(verdict(LEFT + SECOND + BLANKED, "")).startsWith("Intact: 3 events");
        assertThat(verdict(LEFT + SECOND, ""))
                .isEqualTo(
                        "Broken: event 1 is not what was sealed, and no event says that a person was erased from it");
        assertThat(verdict(LEFT.replace("erased-person", "nobody") + SECOND + BLANKED, ""))
                .isEqualTo("Broken: event 1 is not what was sealed");
    }
}

package org.comptoir.gateway.fulfilment.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.ProbeStep.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorVerdictTest {

    private static final String NAME = "ConfirmationRequest";
    private static final String ADDRESS = "https://suite.example/confirmations";

    private static Echo answered(int http, Integer code) {
        return new Echo(
                List.of(ProbeStep.good(Stage.CONNECT, "port 443")),
                Optional.of(new Echo.Answer(
                        http,
                        "text/xml",
                        "",
                        Optional.ofNullable(code).map(status -> new Echo.Status(status, "")),
                        new byte[0])),
                Duration.ofMillis(40));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 200, WELL",
        "200,    , NO_CXML",
        "200, 401, UNAUTHORISED",
        "401,    , UNAUTHORISED",
        "401, 200, UNAUTHORISED",
        "403,    , FORBIDDEN",
        "200, 404, NOT_THERE",
        "405,    , NOT_THERE",
        "302,    , MOVED",
        "200, 450, NOT_ANSWERED",
        "406, 406, NOT_ANSWERED",
        "501,    , NOT_ANSWERED",
        "503,    , LATER",
        "429,    , LATER",
        "200, 560, LATER"
    })
    void everyAnswerLeadsToItsNextStep(int http, Integer code, DoorVerdict verdict) {
        assertThat(DoorVerdict.of(answered(http, code), true, NAME, ADDRESS, Map.of()))
                .isEqualTo(verdict);
    }

    @Test
    void aDoorThatSpeaksByItsHttpStatusNeedsNoDocument() {
        assertThat(DoorVerdict.of(answered(204, null), false, NAME, ADDRESS, Map.of()))
                .isEqualTo(DoorVerdict.WELL);
    }

    @Test
    void whatTheDoorSaysItTakesIsHeldAgainstTheAddress() {
        Echo well = answered(200, 200);

        assertThat(DoorVerdict.of(well, true, NAME, ADDRESS, Map.of(NAME, ADDRESS)))
                .isEqualTo(DoorVerdict.WELL);
        assertThat(DoorVerdict.of(well, true, NAME, ADDRESS, Map.of(NAME, "https://suite.example/cxml")))
                .isEqualTo(DoorVerdict.ELSEWHERE);
        assertThat(DoorVerdict.of(well, true, NAME, ADDRESS, Map.of("OrderRequest", ADDRESS)))
                .isEqualTo(DoorVerdict.NOT_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({"NAME, NO_NAME", "CONNECT, NO_CONNECTION", "TLS, NO_TRUST", "LOGIN, NO_LOGIN", "ANSWER, SILENT"})
    void aStepThatFailsSaysHowFarItCame(Stage stage, DoorVerdict verdict) {
        Echo failed = new Echo(List.of(ProbeStep.bad(stage, "failed")), Optional.empty(), Duration.ofSeconds(8));

        assertThat(DoorVerdict.of(failed, true, NAME, ADDRESS, Map.of())).isEqualTo(verdict);
    }
}

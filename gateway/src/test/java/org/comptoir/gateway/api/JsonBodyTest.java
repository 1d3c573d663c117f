package org.comptoir.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private final List<FieldProblem> problems = new ArrayList<>();

    private boolean isRead(String body) {
        return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), null, problems)
                .isPresent();
    }

    @Test
    void readsAnObject() {
        assertThat(isRead("{\"a\": 1}")).isTrue();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":", "{\"a\": 1e99999999999}", "{\"a\": 1e-99999999999}"})
    void saysOfWhatIsNoneThatItIsTheSendersToMend(String body) {
        assertThat(isRead(body)).isFalse();
        assertThat(problems)
                .singleElement()
                .extracting(FieldProblem::detail)
                .asString()
                .isNotBlank();
    }

    @Test
    void saysTheSameOfOneThatIsNestedDeeperThanAnybodyReads() {
        assertThat(isRead("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"))
                .isFalse();
        assertThat(problems).hasSize(1);
    }
}

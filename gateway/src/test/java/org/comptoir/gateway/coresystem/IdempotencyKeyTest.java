package org.comptoir.gateway.coresystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    @Test
    void isAVersionFiveUuidThatNeverChanges() {
        UUID key = IdempotencyKey.of(List.of("1", "2", "PO-4711", "", "core-system"));

        assertThat(key.version()).isEqualTo(5);
        assertThat(key.variant()).isEqualTo(2);
        assertThat(key).isEqualTo(IdempotencyKey.of(List.of("1", "2", "PO-4711", "", "core-system")));
    }

    @Test
    void tellsPartsApartThatJoinToTheSameText() {
        assertThat(IdempotencyKey.of(List.of("PO-1", "2"))).isNotEqualTo(IdempotencyKey.of(List.of("PO-", "12")));
    }
}

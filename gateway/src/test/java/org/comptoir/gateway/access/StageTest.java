package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleCaller.Stage;
import org.comptoir.gateway.access.ConsoleSessions.OpenSession;
import org.comptoir.gateway.access.role.Role;
import org.junit.jupiter.api.Test;

/** How far somebody comes in whose password was right. */
class StageTest {

    private static OpenSession session(Role role, boolean awaitsCode, boolean hasFactor) {
        return new OpenSession(
                "hash", 1, "ada", 0, role, Instant.EPOCH, awaitsCode, hasFactor, false, Optional.empty());
    }

    @Test
    void administratorsNeedASecondFactorWhereItIsNeeded() {
        assertThat(CurrentSession.stageOf(session(Role.PLATFORM_ADMIN, false, false), true))
                .isEqualTo(Stage.LACKS_FACTOR);
        assertThat(CurrentSession.stageOf(session(Role.SUPPLIER_ADMIN, false, false), true))
                .isEqualTo(Stage.LACKS_FACTOR);
        assertThat(CurrentSession.stageOf(session(Role.PLATFORM_ADMIN, false, true), true))
                .isEqualTo(Stage.IN);
        assertThat(CurrentSession.stageOf(session(Role.PLATFORM_ADMIN, false, false), false))
                .isEqualTo(Stage.IN);
        assertThat(CurrentSession.stageOf(session(Role.INTEGRATOR, false, false), true))
                .isEqualTo(Stage.IN);
        assertThat(CurrentSession.stageOf(session(Role.VIEWER, true, true), false))
                .isEqualTo(Stage.AWAITS_CODE);
    }

    @Test
    void theProvidersSecondFactorCountsWhereTheOperatorSaysSo() {
        OpenSession signedOn = new OpenSession(
                "hash", 1, "ada", 0, Role.PLATFORM_ADMIN, Instant.EPOCH, false, false, true, Optional.empty());

        assertThat(CurrentSession.stageOf(signedOn, true)).isEqualTo(Stage.IN);
    }

    @Test
    void aProofIsGoodForTenMinutes() {
        OpenSession proved = new OpenSession(
                "hash", 1, "ada", 0, Role.VIEWER, Instant.EPOCH, false, false, false, Optional.of(Instant.EPOCH));

        assertThat(CurrentSession.isProvedLately(proved, Instant.EPOCH.plusSeconds(599)))
                .isTrue();
        assertThat(CurrentSession.isProvedLately(proved, Instant.EPOCH.plusSeconds(600)))
                .isFalse();
        assertThat(CurrentSession.isProvedLately(session(Role.VIEWER, false, false), Instant.EPOCH))
                .isFalse();
    }

    @Test
    void theCodeComesBeforeEverythingAndTheSetUpBeforeTheRest() {
        assertThat(ConsoleDoor.detour("/console/orders", "?to=x", Stage.AWAITS_CODE))
                .hasValue("/console/second-step?to=x");
        assertThat(ConsoleDoor.detour("/console/account", "", Stage.AWAITS_CODE))
                .hasValue("/console/second-step");
        assertThat(ConsoleDoor.detour("/console/second-step", "?to=x", Stage.AWAITS_CODE))
                .isEmpty();
        assertThat(ConsoleDoor.detour("/console/orders", "", Stage.LACKS_FACTOR))
                .hasValue("/console/account#factor");
        assertThat(ConsoleDoor.detour("/console/account", "", Stage.LACKS_FACTOR))
                .isEmpty();
        assertThat(ConsoleDoor.detour("/console/orders", "", Stage.IN)).isEmpty();
        assertThat(ConsoleDoor.detour("/console/second-step", "", Stage.IN)).hasValue("/console/overview");
    }
}

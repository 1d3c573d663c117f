package org.comptoir.gateway.protocol.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.junit.jupiter.api.Test;

class OwnFaultTest {

    @Test
    void asksForAnotherTryAndNeverBlamesTheSender() {
        CxmlAnswer away = OwnFault.answer(new RuntimeException(new SQLException("connection refused")));
        CxmlAnswer bug = OwnFault.answer(new RuntimeException(new NullPointerException()));

        assertThat(away.code()).isEqualTo(560);
        assertThat(away.http()).isEqualTo(503);
        assertThat(bug.code()).isEqualTo(500);
        assertThat(bug.http()).isEqualTo(500);
    }
}

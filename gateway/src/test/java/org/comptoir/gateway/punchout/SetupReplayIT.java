package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.StartOutcome.Conflicting;
import org.comptoir.gateway.punchout.StartOutcome.Started;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A setup request that comes again, with the real key. */
@ArquillianTest
class SetupReplayIT {

    private static final String SAME = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    @Inject
    ATrade trade;

    @Inject
    StartPunchOut start;

    @Inject
    EnterPunchOut enter;

    @Inject
    Database database;

    private Connection connection;

    @BeforeEach
    void onANewConnection() {
        connection = trade.connection();
    }

    private StartOutcome send(String id, String digest, boolean reusable) {
        return send(id, digest, reusable, "secret");
    }

    private StartOutcome send(String id, String digest, boolean reusable, String secret) {
        return start.start(trade.wish(connection, Operation.CREATE, "http://localhost:9999/cart")
                .knownAs(new SetupIdentity(
                        Optional.of(new DocumentId(id)), digest, Optional.of(StartKey.of(secret)), reusable)));
    }

    private static URI page(StartOutcome outcome) {
        return ((Started) outcome).startPage();
    }

    private EnterOutcome open(URI page) {
        return enter.enter(page.getPath().replace("/start/", ""));
    }

    private long sessions() {
        return database.one(
                        "select count(*) as found from punchout_session where connection_id = ?",
                        row -> row.number("found"),
                        connection.id().value())
                .orElse(0L);
    }

    @Test
    void saysTheSameStartPageWhileNobodyOpenedIt() {
        URI first = page(send("1@a", SAME, false));
        URI again = page(send("1@a", SAME, false));

        assertThat(again).isEqualTo(first);
        assertThat(sessions()).isEqualTo(1);
        assertThat(open(again)).isInstanceOf(EnterOutcome.Entered.class);
    }

    @Test
    void refusesTheIdOnceItsStartPageWasOpened() {
        open(page(send("1@a", SAME, false)));

        assertThat(send("1@a", SAME, false))
                .isInstanceOfSatisfying(
                        Conflicting.class,
                        conflict -> assertThat(conflict.reason()).contains("1@a", "new payloadID"));
        assertThat(send("2@a", SAME, false)).isInstanceOf(Started.class);
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        send("1@a", SAME, false);

        assertThat(send("1@a", OTHER, false)).isInstanceOf(Conflicting.class);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void leavesTheDocumentOfARefusedRequestToItsCaller() {
        send("1@a", SAME, false);
        long kept = documents();

        send("1@a", OTHER, false);
        assertThat(documents()).isEqualTo(kept);

        send("1@a", SAME, false);
        assertThat(documents()).isEqualTo(kept + 1);
    }

    private long documents() {
        return database.one("select count(*) as found from document_journal", row -> row.number("found"))
                .orElse(0L);
    }

    @Test
    void beginsAnewWithAWarningForTestTools() {
        URI first = page(send("1@a", SAME, true));
        open(first);

        Started second = (Started) send("1@a", SAME, true);
        Started third = (Started) send("1@a", OTHER, true);

        assertThat(Set.of(first, second.startPage(), third.startPage())).hasSize(3);
        assertThat(second.warning().orElse("")).contains("1@a");
        assertThat(third.warning()).isPresent();
        assertThat(open(third.startPage())).isInstanceOf(EnterOutcome.Entered.class);
    }

    @Test
    void beginsAnewWhereTheSecretChangedInBetween() {
        URI first = page(send("1@a", SAME, false, "old"));
        URI second = page(send("1@a", SAME, false, "new"));

        assertThat(second).isNotEqualTo(first);
        assertThat(open(second)).isInstanceOf(EnterOutcome.Entered.class);
    }

    @Test
    void freesTheIdAfterADay() {
        open(page(send("1@a", SAME, false)));
        database.update(
                "update punchout_session set started_at = started_at - interval '25' hour where connection_id = ?",
                connection.id().value());

        assertThat(send("1@a", OTHER, false)).isInstanceOf(Started.class);
        assertThat(send("1@a", SAME, false)).isInstanceOf(Conflicting.class);
    }

    @Test
    void beginsOneSessionForManyThatComeAtOnce() throws Exception {
        List<StartOutcome> outcomes = AtOnce.all(12, () -> send("1@a", SAME, false));

        assertThat(outcomes.stream().map(SetupReplayIT::page).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void looksAtNoIdWhereTheSenderGaveNone() {
        SetupIdentity unnamed = new SetupIdentity(Optional.empty(), SAME, Optional.of(StartKey.of("secret")), false);
        PunchOutStart wish = trade.wish(connection, Operation.CREATE, "http://localhost:9999/cart")
                .knownAs(unnamed);

        assertThat(page(start.start(wish))).isNotEqualTo(page(start.start(wish)));
    }
}

package org.comptoir.gateway.punchout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.look.DressShop;
import org.comptoir.gateway.partner.look.WantedLook;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PunchOutIT {

    @Inject
    ATrade trade;

    @Inject
    StartPunchOut start;

    @Inject
    EnterPunchOut enter;

    @Inject
    ShoppingSessions shopping;

    @Inject
    SessionSearch search;

    @Inject
    RegisterPartners register;

    @Inject
    Database database;

    @Inject
    SessionEnder ender;

    @Inject
    DressShop dress;

    @Test
    void aStartPageOpensForOneOfTwentyAtOnce() throws Exception {
        String token = trade.startToken(trade.connection());

        List<EnterOutcome> ends = AtOnce.all(20, () -> enter.enter(token));

        assertThat(ends.stream().filter(EnterOutcome.Entered.class::isInstance)).hasSize(1);
        assertThat(ends.stream().filter(EnterOutcome.AlreadyUsed.class::isInstance))
                .hasSize(19);
    }

    @Test
    void theSessionKeepsWhatTheRequestSaid() {
        Connection connection = trade.connection();

        ActiveSession session = open(trade.session(connection));

        assertThat(session.connection()).isEqualTo(connection);
        assertThat(session.buyerCookie().xml()).isEqualTo("<Cookie xmlns:x=\"urn:x\" x:a=\"&amp;\">42</Cookie>");
        assertThat(session.returnUrl().text()).isEqualTo("https://suite.example.com/cart");
        assertThat(session.language()).isEqualTo(Language.FR);
        assertThat(session.person().name()).contains("Ada");
        assertThat(database.one(
                        "select extrinsics, ship_to from punchout_session where id = ?",
                        row -> row.text("ship_to") + " " + row.text("extrinsics"),
                        session.id().value()))
                .contains("SITE-7 {\"CostCenter\":\"4711 \\\"é\\\"\"}");
    }

    @Test
    void aLanguageThatIsNotOfferedIsAnsweredInTheUsualOne() {
        Connection connection = trade.connection();
        SessionToken before = trade.session(connection);

        dress.dress(
                connection.supplier(),
                new WantedLook("", "", List.of(Language.EN, Language.DE), Optional.of(Language.DE)),
                "user:x");

        assertThat(open(trade.session(connection)).language()).isEqualTo(Language.DE);
        assertThat(open(before).language())
                .as("the shop asks again on each page")
                .isEqualTo(Language.FR);
    }

    @Test
    void theSetupDocumentIsKeptWithItsSession() {
        Connection connection = trade.connection();
        trade.startToken(connection);

        assertThat(database.one(
                        "select count(*) as found from document_journal where supplier_id = ?",
                        row -> row.number("found"),
                        connection.supplier().value()))
                .contains(1L);
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        Connection connection = trade.connection();

        assertThat(start.start(trade.wish(connection, Operation.CREATE, "https://evil.example/cart")))
                .isInstanceOf(StartOutcome.Refused.class);
        assertThat(start.start(trade.wish(connection, Operation.SOURCE, "https://suite.example.com/cart")))
                .isEqualTo(new StartOutcome.Unsupported(Operation.SOURCE));
        assertThat(start.start(trade.wish(connection, Operation.EDIT, "https://suite.example.com/cart")))
                .isInstanceOf(StartOutcome.Unmet.class);
        assertThat(search.newest(connection.supplier(), Optional.empty(), 10)).isEmpty();
    }

    @Test
    void aStartPageExpires() {
        String token = trade.startToken(trade.connection());
        database.update(
                "update punchout_session set start_expires_at = started_at where start_token_hash = ?",
                Tokens.hash(token));

        assertThat(enter.enter(token)).isInstanceOf(EnterOutcome.Expired.class);
    }

    @Test
    void strangersTokensAreUnknown() {
        assertThat(enter.enter("A".repeat(43))).isEqualTo(new EnterOutcome.Unknown());
        assertThat(enter.enter("' or 1=1 --")).isEqualTo(new EnterOutcome.Unknown());
        assertThat(shopping.find(new SessionToken("B".repeat(43)))).isEqualTo(new SessionOutcome.Unknown());
        assertThat(shopping.find(new SessionToken(""))).isEqualTo(new SessionOutcome.Unknown());
    }

    @Test
    void theStartTokenIsNotTheSessionsToken() {
        String token = trade.startToken(trade.connection());
        enter.enter(token);

        assertThat(shopping.find(new SessionToken(token))).isEqualTo(new SessionOutcome.Unknown());
    }

    @Test
    void aSessionEndsForOneOfTenAtOnce() throws Exception {
        SessionToken token = trade.session(trade.connection());
        SessionId id = open(token).id();

        List<Boolean> ends = AtOnce.all(10, () -> ender.markReturned(id));

        assertThat(ends.stream().filter(ended -> ended)).hasSize(1);
        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Closed.class);
        assertThat(ender.holdOpen(id)).isFalse();
    }

    @Test
    void anIdleSessionIsExpiredForPagesAndForWriting() {
        SessionToken token = trade.session(trade.connection());
        SessionId id = new SessionId(database.one(
                        "select id from punchout_session where session_token_hash = ?",
                        row -> row.number("id"),
                        Tokens.hash(token.value()))
                .orElseThrow());
        database.update(
                "update punchout_session set last_seen_at = ? where id = ?",
                Instant.parse("2026-01-01T00:00:00Z"),
                id.value());

        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Expired.class);
        assertThat(ender.holdOpen(id)).isFalse();
        assertThat(ender.markReturned(id)).isFalse();
    }

    @Test
    void anotherLanguageShowsAtOnce() {
        SessionToken token = trade.session(trade.connection());
        shopping.speak(open(token).id(), Language.DE);

        assertThat(open(token).language()).isEqualTo(Language.DE);
    }

    @Test
    void aDisabledConnectionClosesItsSessions() {
        Connection connection = trade.connection();
        SessionToken token = trade.session(connection);
        ActiveSession session = open(token);
        register.enable(connection.supplier(), connection.id(), false);

        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Closed.class);
        assertThat(ender.holdOpen(session.id())).isFalse();
    }

    @Test
    void sessionsAreListedNewestFirstPageByPage() {
        Connection connection = trade.connection();
        trade.startToken(connection);
        SessionToken second = trade.session(connection);
        trade.startToken(connection);

        List<SessionSummary> page = search.newest(connection.supplier(), Optional.empty(), 2);
        List<SessionSummary> rest =
                search.newest(connection.supplier(), Optional.of(page.get(1).id()), 2);

        assertThat(page)
                .extracting(SessionSummary::state)
                .containsExactly(SessionSummary.State.STARTED, SessionSummary.State.OPEN);
        assertThat(page.get(1).id()).isEqualTo(open(second).id());
        assertThat(page.get(1).connectionName()).isEqualTo(connection.name());
        assertThat(rest).hasSize(1);
    }

    private ActiveSession open(SessionToken token) {
        return ((SessionOutcome.Open) shopping.find(token)).session();
    }
}

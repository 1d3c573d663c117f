package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.platform.RowIds;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.platform.commands.Gathered;
import org.comptoir.gateway.punchout.StartPages.StartPage;
import org.comptoir.kernel.Language;

/** Sessions as rows. */
@ApplicationScoped
class PunchOutSessions {

    private static final int NAME_LENGTH = 255;
    private static final int EMAIL_LENGTH = 320;

    private final Database database;
    private final SessionMeter meter;
    private final RowIds ids;

    @Inject
    PunchOutSessions(Database database, SessionMeter meter) {
        this.database = database;
        this.meter = meter;
        this.ids = RowIds.of(database, "punchout_session_ids");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PunchOutSessions() {
        this.database = null;
        this.meter = null;
        this.ids = null;
    }

    /** For a session that is about to be added. */
    public SessionId nextId() {
        return new SessionId(ids.next());
    }

    /**
     * Waits while a request of the same payloadID is being answered elsewhere.
     *
     * @return whose count, once it was sent, is none where that payloadID stands for an earlier request
     */
    public Gathered add(SessionId id, PunchOutStart start, ReturnPlaces places, StartPage page, Instant now) {
        return database.rowLater(
                "insert into punchout_session (id, supplier_id, connection_id, operation, state, document_id, buyer_cookie,"
                        + " return_url, language, person_name, person_email, ship_to, ship_to_name, selected_item,"
                        + " return_frame, extrinsics, cancel_url, start_token_hash, start_expires_at, started_at, last_seen_at,"
                        + " expires_at, digest, replay_key, start_nonce, trial)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "on conflict do nothing",
                id.value(),
                start.connection().supplier().value(),
                start.connection().id().value(),
                start.operation(),
                SessionSummary.State.STARTED,
                start.documentId().value(),
                start.buyerCookie().xml(),
                places.cart().text(),
                start.language(),
                cut(start.person().name(), NAME_LENGTH),
                cut(start.person().email(), EMAIL_LENGTH),
                cut(start.site().map(Site::id), NAME_LENGTH),
                cut(start.site().map(Site::name), NAME_LENGTH),
                cut(start.selectedItem(), NAME_LENGTH),
                start.returnFrame().map(ReturnFrame::name),
                ExtrinsicsText.write(start.extrinsics()),
                places.cancel().map(ReturnUrl::text),
                page.tokenHash(),
                now.plus(StoredSession.Life.START),
                now,
                now,
                now.plus(StoredSession.Life.START),
                start.identity().digest(),
                replayKey(start),
                page.nonce(),
                start.connection().tried());
    }

    /** A session was added. */
    public void started() {
        meter.started();
    }

    /** The session for which the payloadID of a request stands; nobody else can change it until the transaction ends. */
    public Optional<EarlierStart> lockEarlier(PunchOutStart start) {
        return database.one(
                "select id, digest, start_token_hash, start_nonce, start_used_at, started_at, start_expires_at"
                        + " from punchout_session where replay_key = ? for update",
                row -> new EarlierStart(
                        new SessionId(row.number("id")),
                        row.text("digest"),
                        row.text("start_token_hash"),
                        row.optionalText("start_nonce"),
                        row.optionalInstant("start_used_at").isEmpty(),
                        row.instant("started_at"),
                        row.instant("start_expires_at")),
                replayKey(start));
    }

    /** The session's payloadID may stand for another request from now on. */
    public void forgetName(SessionId id) {
        database.update("update punchout_session set replay_key = null where id = ?", id.value());
    }

    /** Names connection and payloadID; empty where the sender gave no payloadID. */
    private static Optional<String> replayKey(PunchOutStart start) {
        return start.identity()
                .documentId()
                .map(id -> Tokens.hash(start.connection().id().value() + " " + id.value()));
    }

    /** Decides, whoever else tries at the same moment, who opens the start page. */
    public boolean enter(String startTokenHash, String sessionTokenHash, Instant now) {
        boolean entered = database.update(
                        "update punchout_session set state = 'OPEN', start_used_at = ?, session_token_hash = ?,"
                                + " last_seen_at = ?, expires_at = ?"
                                + " where start_token_hash = ? and start_used_at is null and start_expires_at > ?",
                        now,
                        sessionTokenHash,
                        now,
                        now.plus(StoredSession.Life.ABSOLUTE),
                        startTokenHash,
                        now)
                == 1;
        if (entered) {
            meter.entered();
        }
        return entered;
    }

    public Optional<StoredSession> findByStartToken(String hash) {
        return database.one(
                "select * from punchout_session where start_token_hash = ?", PunchOutSessions::session, hash);
    }

    public Optional<StoredSession> findBySessionToken(String hash) {
        return database.one(
                "select * from punchout_session where session_token_hash = ?", PunchOutSessions::session, hash);
    }

    /** Nobody else can change or lock the session until the transaction ends. */
    public Optional<StoredSession> lock(SessionId id) {
        return database.one(
                "select * from punchout_session where id = ? for update", PunchOutSessions::session, id.value());
    }

    public void see(SessionId id, Instant now) {
        database.update(
                "update punchout_session set last_seen_at = ? where id = ? and state = 'OPEN' and last_seen_at < ?",
                now,
                id.value(),
                now);
    }

    public void speak(SessionId id, Language language) {
        database.update(
                "update punchout_session set language = ? where id = ? and state = 'OPEN'", language, id.value());
    }

    /** @return false if it is not open any more */
    public boolean end(SessionId id, SessionSummary.State state, Instant now) {
        boolean ended = database.update(
                        "update punchout_session set state = ?, ended_at = ?"
                                + " where id = ? and state = 'OPEN' and expires_at > ? and last_seen_at > ?",
                        state,
                        now,
                        id.value(),
                        now,
                        now.minus(StoredSession.Life.IDLE).minus(StoredSession.Life.SEEN_EVERY))
                == 1;
        if (ended) {
            meter.ended(state);
        }
        return ended;
    }

    public List<StoredSession> newest(SupplierId supplier, long below, int limit) {
        return database.query(
                "select * from punchout_session where supplier_id = ? and id < ? order by id desc limit ?",
                PunchOutSessions::session,
                supplier.value(),
                below,
                limit);
    }

    public Optional<StoredSession> find(SupplierId supplier, SessionId id) {
        return database.one(
                "select * from punchout_session where supplier_id = ? and id = ?",
                PunchOutSessions::session,
                supplier.value(),
                id.value());
    }

    /** Found by when it was started, for document ids have no index of their own here. */
    public Optional<SessionId> startedBy(ConnectionId connection, String documentId, Instant from, Instant to) {
        return database.one(
                "select id from punchout_session where connection_id = ? and started_at >= ? and started_at < ?"
                        + " and document_id = ? order by started_at desc limit 1",
                row -> new SessionId(row.number("id")),
                connection.value(),
                from,
                to,
                documentId);
    }

    public long countSince(SupplierId supplier, Instant since) {
        return database.one(
                        "select count(*) as found from punchout_session s join connection c on c.id = s.connection_id"
                                + " where c.supplier_id = ? and s.started_at >= ? and not s.trial",
                        row -> row.number("found"),
                        supplier.value(),
                        since)
                .orElse(0L);
    }

    public List<SessionSearch.Latest> latest(long supplier) {
        return database.query(
                """
                select c.id,
                       (select max(s.started_at) from punchout_session s where s.connection_id = c.id) as setup,
                       (select max(s.ended_at) from punchout_session s
                         where s.connection_id = c.id and s.state = 'RETURNED') as cart
                  from connection c where c.supplier_id = ?""",
                row -> new SessionSearch.Latest(
                        row.number("id"), row.optionalInstant("setup"), row.optionalInstant("cart")),
                supplier);
    }

    public List<SessionSearch.Flow> flow(long supplier, Instant from, Instant to) {
        return database.query(
                """
                select s.connection_id, count(*) as setups, count(s.start_used_at) as opened,
                       count(case when s.state = 'RETURNED' then 1 end) as carts
                  from connection c join punchout_session s on s.connection_id = c.id
                 where c.supplier_id = ? and s.started_at >= ? and s.started_at < ? and not s.trial
                 group by s.connection_id""",
                row -> new SessionSearch.Flow(
                        row.number("connection_id"), row.number("setups"), row.number("opened"), row.number("carts")),
                supplier,
                from,
                to);
    }

    private static StoredSession session(Row row) throws SQLException {
        Optional<String> name = row.optionalText("ship_to_name");
        return new StoredSession(
                new SessionId(row.number("id")),
                new SupplierId(row.number("supplier_id")),
                new ConnectionId(row.number("connection_id")),
                row.constant("operation", Operation.class),
                row.constant("state", SessionSummary.State.class),
                new DocumentId(row.text("document_id")),
                new BuyerCookie(row.text("buyer_cookie")),
                ReturnUrl.of(row.text("return_url")),
                row.constant("language", Language.class),
                new Person(row.optionalText("person_name"), row.optionalText("person_email")),
                row.optionalText("ship_to").map(key -> new Site(key, name.orElse(""))),
                row.optionalText("selected_item"),
                row.optionalText("return_frame").map(ReturnFrame::new),
                ExtrinsicsText.read(row.text("extrinsics")),
                row.optionalText("cancel_url").map(ReturnUrl::of),
                new StoredSession.Life(
                        row.instant("started_at"),
                        row.instant("start_expires_at"),
                        row.optionalInstant("start_used_at"),
                        row.instant("last_seen_at"),
                        row.instant("expires_at"),
                        row.optionalInstant("ended_at")),
                row.flag("trial"));
    }

    private static Optional<String> cut(Optional<String> text, int length) {
        return text.map(value -> value.length() <= length ? value : value.substring(0, length));
    }
}

package org.comptoir.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The least a setup request can cost in this server: its document and its session, into copies of the gateway's own tables with
 * their indexes and without their foreign keys, in one trip and one commit. No XML is read, nobody is recognised, no framework is asked.
 */
@WebServlet(urlPatterns = "/setup", loadOnStartup = 2)
public class SetupFloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String ROWS = """
            insert into bench_setup_journal
                (id, supplier_id, connection_id, direction, kind, document_id, content_type, content, status)
            values (?, 1, 1, 'IN', 'PunchOutSetupRequest', ?, 'text/xml', ?, 200);
            insert into bench_punchout_session
                (id, supplier_id, connection_id, operation, state, document_id, buyer_cookie, return_url, language, extrinsics,
                 start_token_hash, start_expires_at, started_at, last_seen_at, expires_at, digest, replay_key, start_nonce)
            values (?, 1, 1, 'CREATE', 'STARTED', ?, 'cookie', 'http://localhost/return', 'EN', '{}', ?, now(), now(), now(), now(),
                 'digest', ?, 'nonce')
            on conflict do nothing""";

    private static final String ANSWER =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><cXML><Response><Status code=\"200\" text=\"OK\"/></Response></cXML>";

    private static final AtomicLong NUMBER = new AtomicLong(1);

    @Resource(lookup = "java:app/jdbc/floor")
    private transient DataSource dataSource;

    @Override
    public void init() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_setup_journal (like document_journal including all)");
            statement.execute(
                    "create table if not exists bench_punchout_session (like punchout_session including all)");
        } catch (SQLException failed) {
            throw new IllegalStateException("No tables for the least setup", failed);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] document = request.getInputStream().readAllBytes();
        long number = NUMBER.incrementAndGet();
        String name = "least-" + number;
        Object[] values = {number, name, document, number, name, "hash-" + number, name};
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        response.setContentType("text/xml");
        response.getWriter().write(ANSWER);
    }
}

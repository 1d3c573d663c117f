package org.comptoir.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The least an order can cost in this server, step by step: no XML is read, nothing is checked, no framework is asked. The
 * rows go into copies of the gateway's own tables, with their indexes and without their foreign keys.
 */
@WebServlet(urlPatterns = "/order", loadOnStartup = 2)
public class OrderFloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 10;
    private static final List<String> TABLES = List.of(
            "document_journal",
            "buyer_order",
            "purchase_order",
            "order_document",
            "purchase_order_line",
            "outbox",
            "outbox_attempt",
            "audit_event");
    private static final byte[] PAYLOAD = "{\"part\": \"AN-1001\", \"quantity\": \"10\", \"price\": \"9.50\"}\n"
            .repeat(60)
            .getBytes(UTF_8);

    private static final String DOCUMENT = """
            insert into bench_document_journal
                (id, supplier_id, connection_id, direction, kind, document_id, content_type, content, status)
            values (?, 1, 1, 'IN', 'OrderRequest', ?, 'text/xml', ?, 200)""";
    private static final String ORDER = """
            insert into bench_buyer_order (id, supplier_id, connection_id, order_number, applied_id, told_id)
            values (?, 1, 1, ?, ?, ?) on conflict do nothing""";
    private static final String HEAD = """
            insert into bench_purchase_order
                (id, buyer_order_id, supplier_id, connection_id, client_id, client_number, client_name, connection_name,
                 journal_id, document_id, digest, order_number, version, type, status, answer, test, ordered_at, received_at,
                 total, currency, bill_to, extrinsics, line_count)
            values (?, ?, 1, 1, 1, '10000', 'Grand Compte', 'ariba-demo', 1, ?, 'digest', ?, '', 'new', 'ACCEPTED', 'received',
                 false, '2026-11-25', now(), 950, 'EUR', '{}', '{}', 10) on conflict do nothing""";
    private static final String KEY = """
            insert into bench_order_document (supplier_id, connection_id, document_id, order_id, digest, journal_id)
            values (1, 1, ?, ?, 'digest', 1) on conflict do nothing""";
    private static final String LINE = """
            insert into bench_purchase_order_line
                (order_id, number, supplier_id, part, quantity, unit, price, currency, basis, description, extrinsics,
                 compared_with)
            values\s""";
    private static final String OUTBOX = """
            insert into bench_outbox (supplier_id, target, subject, idempotency_key, content_type, file_name, payload)
            values (1, 'core', ?, ?, 'application/json', ?, ?)""";
    private static final String AUDIT = """
            insert into bench_audit_event (supplier_id, at, actor, action, subject, detail)
            values (1, now(), 'connection:ariba-demo', 'order.accepted', ?, 'order with 10 lines')""";
    private static final String ATTEMPT = """
            insert into bench_outbox_attempt (outbox_id, attempt, supplier_id, node, outcome, note, millis)
            values (?, 1, 1, 'node', 'DELIVERED', 'written', 1)""";
    private static final String END = """
            update bench_outbox set attempt = 1, state = 'DELIVERED', finished_at = now() where idempotency_key = ?""";

    private static final AtomicLong NUMBER = new AtomicLong(1);

    @Resource(lookup = "java:app/jdbc/floor")
    private transient DataSource dataSource;

    private transient Path folder;

    /** Each step does what the one before it does, and more. */
    public enum Step {
        DOCUMENT("its document, one INSERT"),
        ROWS("all its rows, two trips"),
        DELIVERED("rows, file and its end");

        private final String what;

        Step(String what) {
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    @Override
    public void init() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            folder = Files.createTempDirectory("order-floor");
            for (String table : TABLES) {
                statement.execute("create table if not exists bench_%1$s (like %1$s including all)".formatted(table));
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("No tables or folder for the least order", failed);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Step step = Step.valueOf(request.getParameter("step"));
        byte[] document = request.getInputStream().readAllBytes();
        long number = NUMBER.incrementAndGet();
        String name = "least-" + number;
        try (Connection connection = dataSource.getConnection()) {
            if (step == Step.DOCUMENT) {
                send(connection, List.of(DOCUMENT), number, name, document);
            } else {
                rows(connection, number, name, document);
            }
            if (step == Step.DELIVERED) {
                file(name);
                connection.setAutoCommit(false);
                send(connection, List.of(END, ATTEMPT), name, number);
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        response.setContentType("text/plain");
        response.getWriter().write("stored");
    }

    private static void rows(Connection connection, long number, String name, byte[] document) throws SQLException {
        connection.setAutoCommit(false);
        List<Object> values = new ArrayList<>(List.of(number, name, document));
        Collections.addAll(values, number, name, number, number);
        Collections.addAll(values, number, number, name, name);
        Collections.addAll(values, name, number);
        send(connection, List.of(DOCUMENT, ORDER, HEAD, KEY), values.toArray());
        values.clear();
        for (int line = 1; line <= LINES; line++) {
            Collections.addAll(values, number, line, "AN-1001", BigDecimal.TEN, new BigDecimal("9.50"), "Hexagon bolt");
        }
        Collections.addAll(values, name, name, name, PAYLOAD, name);
        String row = "(?, ?, 1, ?, ?, 'C62', ?, 'EUR', 1, ?, '{}', 'promise')";
        send(
                connection,
                List.of(LINE + String.join(", ", Collections.nCopies(LINES, row)), OUTBOX, AUDIT),
                values.toArray());
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void send(Connection connection, List<String> statements, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(String.join(";\n", statements))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private void file(String name) throws IOException {
        Path part = folder.resolve(name + ".part");
        try (FileChannel channel = FileChannel.open(part, CREATE_NEW, WRITE)) {
            channel.write(ByteBuffer.wrap(PAYLOAD));
            channel.force(true);
        }
        Files.createLink(folder.resolve(name), part);
        Files.delete(part);
    }
}

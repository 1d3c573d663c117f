package org.comptoir.gateway.console.exports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.SettleRun;
import org.comptoir.gateway.publication.run.RefusalTable;
import org.comptoir.gateway.publication.run.RunView;

/** The file of a run, its table of changes, or its report as CSV: saved, never shown. */
@WebServlet(ExportFileServlet.PATH)
public class ExportFileServlet extends HttpServlet {

    static final String PATH = "/console/export-file";

    private static final long serialVersionUID = 1L;
    private static final String CSV = "text/csv;charset=UTF-8";

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient PublishCatalog exports;

    @SuppressWarnings("NullAway.Init")
    private transient SettleRun versions;

    @Inject
    void connect(PageView page, PublishCatalog exports, SettleRun versions) {
        this.page = page;
        this.exports = exports;
        this.versions = versions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SupplierId> supplier = page.supplier();
        Optional<RunView> found = supplier.flatMap(of -> page.number("id").stream()
                .mapToObj(id -> exports.findRun(of, page.value("name"), id))
                .flatMap(Optional::stream)
                .findFirst());
        if (supplier.isEmpty() || found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SupplierId of = supplier.get();
        RunView run = found.get();
        String name = "%s-%d-".formatted(run.publication(), run.number());
        switch (page.value("what")) {
            case "file" ->
                save(
                        response,
                        run.file().name(),
                        run.file().mediaType(),
                        number -> exports.piece(of, run.id(), number)
                                .filter(piece -> run.file().bytes() > 0));
            case "changes" ->
                save(response, name + "changes.csv", CSV, number -> versions.changes(of, run.id(), number));
            case "report" -> {
                head(response, name + "report.csv", CSV);
                RefusalTable.write(exports.refusals(of, run.id()), response.getWriter());
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void save(
            HttpServletResponse response, String name, String mediaType, IntFunction<Optional<byte[]>> pieces)
            throws IOException {
        Optional<byte[]> piece = pieces.apply(0);
        if (piece.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        head(response, name, mediaType);
        for (int number = 1; piece.isPresent(); number++) {
            response.getOutputStream().write(piece.get());
            piece = pieces.apply(number);
        }
    }

    private static void head(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}

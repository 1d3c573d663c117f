package org.comptoir.gateway.console.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.gateway.catalog.imports.ImportSearch;
import org.comptoir.gateway.catalog.imports.ImportView;
import org.comptoir.gateway.catalog.imports.report.ProblemTable;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.partner.SupplierId;

/** All problems of an import as CSV, for the person who repairs the file: saved, never shown. */
@WebServlet(ImportReportServlet.PATH)
public class ImportReportServlet extends HttpServlet {

    static final String PATH = "/console/import-report";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1_000;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient ImportSearch search;

    @Inject
    void connect(PageView page, ImportSearch search) {
        this.page = page;
        this.search = search;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SupplierId> supplier = page.supplier();
        Optional<ImportView> view = supplier.flatMap(of -> page.number("id").stream()
                .mapToObj(id -> search.find(of, id))
                .flatMap(Optional::stream)
                .findFirst());
        if (supplier.isEmpty() || view.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"import-%d-problems.csv\""
                        .formatted(view.get().id()));
        response.setHeader("Cache-Control", "no-store");
        ProblemTable.write(
                after -> search.problems(supplier.get(), view.get().id(), after, AT_ONCE), response.getWriter());
    }
}

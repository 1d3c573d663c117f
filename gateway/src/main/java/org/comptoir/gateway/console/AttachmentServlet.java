package org.comptoir.gateway.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comptoir.gateway.order.AttachedFile;
import org.comptoir.gateway.order.OrderSearch;

/** A file that came with an order, for the person who looks at the order: saved, never shown, never run. */
@WebServlet(AttachmentServlet.PATH)
public class AttachmentServlet extends HttpServlet {

    public static final String PATH = "/console/attachment";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient PageView page;

    @SuppressWarnings("NullAway.Init")
    private transient OrderSearch orders;

    @SuppressWarnings("NullAway.Init")
    private transient Speech speech;

    @Inject
    void connect(PageView page, OrderSearch orders, Speech speech) {
        this.page = page;
        this.speech = speech;
        this.orders = orders;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = find();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (file.get().removedAt().isPresent()) {
            RemovedContent.answer(
                    speech.text(
                            "attachment.removed",
                            speech.time(file.get().removedAt().get())),
                    response);
            return;
        }
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"%s\"".formatted(file.get().attachment().fileName()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentType(file.get().attachment().contentType());
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }

    private Optional<AttachedFile> find() {
        return page.supplier()
                .flatMap(supplier -> page.number("order").stream()
                        .boxed()
                        .flatMap(order -> page.number("number").stream()
                                .filter(number -> number <= Integer.MAX_VALUE)
                                .mapToObj(number -> orders.attachment(supplier.value(), order, (int) number)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}

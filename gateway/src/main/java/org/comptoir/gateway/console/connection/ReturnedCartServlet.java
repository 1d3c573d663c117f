package org.comptoir.gateway.console.connection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.punchout.trial.TryOut;
import org.comptoir.gateway.punchout.trial.TryOut.Arrived;

/** Where the shop returns the cart of a try-out: it is kept, and the browser goes on to the console, which shows it. */
@WebServlet(ReturnedCartServlet.PATH + "*")
public class ReturnedCartServlet extends HttpServlet {

    static final String PATH = "/try-out/";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient TryOut tryOut;

    @Inject
    void connect(TryOut tryOut) {
        this.tryOut = tryOut;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Arrived> arrived = tryOut.receive(key, fields);
        if (arrived.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Location",
                "/console/try?supplier=%d&id=%d&cart=%d"
                        .formatted(
                                arrived.get().supplier(),
                                arrived.get().connection(),
                                arrived.get().id()));
    }
}

package org.comptoir.gateway.console.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleCaller;
import org.comptoir.gateway.access.ProveAgain;

/**
 * Stands before everything in the console that shows or changes a secret: who has not shown the password for some minutes
 * is asked for it, and then the form that was sent goes on. All that is remembered is a time in the session's row.
 */
public class ProofFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String QUESTION = "/console/proof.xhtml";
    private static final int UNPROCESSABLE = 422;

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient ProveAgain again;

    @Inject
    void connect(ProveAgain again) {
        this.again = again;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!HeldDeed.isAskedBy(request) || ConsoleCaller.of(request).hasProvedLately()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> trouble = trouble(request);
        if (trouble.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!trouble.get().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        HeldDeed.of(request).attachTo(request);
        ProofPage.tell(request, trouble.get());
        request.getRequestDispatcher(QUESTION).forward(request, response);
    }

    /** Empty where nothing stands in the way any more; an empty word where nothing was typed yet. */
    private Optional<String> trouble(HttpServletRequest request) {
        String password = field(request, HeldDeed.PASSWORD);
        String code = field(request, HeldDeed.CODE).strip();
        if (password.isEmpty() && code.isEmpty()) {
            return Optional.of("");
        }
        return again.prove(ConsoleCaller.of(request), password, code, request.getRemoteAddr())
                .fold(
                        given -> Optional.empty(),
                        wrong -> Optional.of(ProofPage.WRONG),
                        wait -> Optional.of(Long.toString(secondsUp(wait.pause()))));
    }

    private static long secondsUp(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}

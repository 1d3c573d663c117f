package org.comptoir.gateway.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.RequestBody;

/**
 * Bounds forms in size and in time: refuses bodies that are too long, those that do not say how long they are, and those that do
 * not arrive in time. Doors that bound what they read by themselves, and those where a form is read before any filter, are named in
 * {@code web.xml}: the listener sets no limit for anybody.
 */
public class FormLimit implements Filter {

    static final String BOUNDED = "bounded-by-themselves";
    static final String READ_BEFORE = "read-before";

    private static final Logger LOG = System.getLogger(FormLimit.class.getName());
    private static final int LONGEST = 1024 * 1024;
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);

    private List<String> bounded = List.of();
    private List<String> readBefore = List.of();

    @Override
    public void init(FilterConfig config) {
        bounded = List.of(config.getInitParameter(BOUNDED).strip().split("\\s+"));
        readBefore = List.of(config.getInitParameter(READ_BEFORE).strip().split("\\s+"));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (isUnder(bounded, http)) {
            chain.doFilter(request, response);
        } else if (isUnder(readBefore, http)) {
            if (!refuses(http, answer)) {
                chain.doFilter(request, response);
            }
        } else {
            Optional<HttpServletRequest> received = receive(http, answer);
            if (received.isPresent()) {
                chain.doFilter(received.get(), response);
            }
        }
    }

    /**
     * For who reads a form before any filter.
     *
     * @return true where the body must not be read; the answer is made then
     */
    public static boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int refusal = refusal(request);
        return refusal != 0 && answer(refusal, response);
    }

    /**
     * The request with its form read whole; as it is where there is none.
     *
     * @return empty where the body is refused; the answer is made then
     */
    public static Optional<HttpServletRequest> receive(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (refuses(request, response)) {
            return Optional.empty();
        }
        if (!ReceivedForm.isOne(request)) {
            return Optional.of(request);
        }
        int refusal;
        try {
            byte[] body =
                    RequestBody.read(request.getInputStream(), request.getContentLengthLong(), LONGEST, LONGEST_READ);
            return Optional.of(new ReceivedForm(request, body));
        } catch (IllegalArgumentException malformed) {
            refusal = HttpServletResponse.SC_BAD_REQUEST;
        } catch (RequestBody.TooLargeException tooLarge) {
            refusal = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException tooSlowOrGone) {
            LOG.log(Level.INFO, "A form did not arrive whole: {0}", tooSlowOrGone.getMessage());
            refusal = HttpServletResponse.SC_REQUEST_TIMEOUT;
        }
        answer(refusal, response);
        return Optional.empty();
    }

    private static boolean isUnder(List<String> doors, HttpServletRequest request) {
        return Paths.isUnderAny(doors, Paths.of(request));
    }

    private static boolean answer(int refusal, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(refusal);
        return true;
    }

    /** @return 0 where the body may be read */
    private static int refusal(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        if (length > LONGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        boolean unsaid = length < 0
                && (request.getHeader("Transfer-Encoding") != null
                        || (request.getProtocol().startsWith("HTTP/2") && request.getContentType() != null));
        // over HTTP/2 an empty body need not say that it is empty
        return unsaid && !request.getInputStream().isFinished() ? HttpServletResponse.SC_LENGTH_REQUIRED : 0;
    }
}

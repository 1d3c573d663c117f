package org.comptoir.gateway.protocol.oci;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.RequestBody;
import org.comptoir.gateway.protocol.oci.call.CallReader;
import org.comptoir.gateway.protocol.oci.call.OciCallException;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.Refusals;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET} and {@code POST /oci/{connection}}: the buyer's browser, on its way to the shop or with a function of OCI.
 *
 * <p>Whatever happens, people read a page. No cookie is set or asked for, so any site may open us in a frame.
 */
@WebServlet(
        name = "oci",
        urlPatterns = {OciEndpoint.MOUNT, OciEndpoint.MOUNT + "/*"})
public class OciEndpoint extends HttpServlet {

    static final String MOUNT = "/oci";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(OciEndpoint.class.getName());
    private static final int LARGEST = 256 * 1024;
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);
    private static final String RETRY_AFTER_SECONDS = "60";

    /** As connections are named; every other name is nobody's. */
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9-]{1,64})/?");

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient OciReception reception;

    @Inject
    void connect(OciReception reception) {
        this.reception = reception;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language browser = wished(request).orElse(Language.EN);
        OciAnswer answer;
        try {
            answer = answer(request, response, browser);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "A call of OCI could not be answered", fault);
            answer = Refusals.of(Refusal.BROKEN, browser);
        }
        send(response, answer);
    }

    private OciAnswer answer(HttpServletRequest request, HttpServletResponse response, Language browser)
            throws IOException {
        boolean post = request.getMethod().equals("POST");
        if (!post && !request.getMethod().equals("GET")) {
            response.setHeader("Allow", "GET, POST");
            return unread(request, response, Refusals.of(Refusal.METHOD, browser));
        }
        Optional<String> connection = connection(request);
        if (connection.isEmpty()) {
            return unread(request, response, Refusals.of(Refusal.NO_CONNECTION, browser));
        }
        if (isPrefetch(request)) {
            response.setHeader("Vary", "Sec-Purpose, Purpose");
            return Refusals.of(Refusal.LATER, browser);
        }
        String contentType = post ? text(request.getContentType()) : "";
        if (!CallReader.isForm(contentType)) {
            return unread(request, response, Refusals.of(Refusal.NO_FORM, browser));
        }
        try {
            byte[] body = post
                    ? RequestBody.read(request.getInputStream(), request.getContentLengthLong(), LARGEST, LONGEST_READ)
                    : new byte[0];
            return reception.receive(
                    CallReader.read(
                            request.getMethod(), connection.get(), text(request.getQueryString()), body, contentType),
                    request.getRemoteAddr(),
                    wished(request));
        } catch (OciCallException unreadable) {
            return Refusals.of(Refusal.UNREADABLE, browser, text(unreadable.getMessage()));
        } catch (RequestBody.TooLargeException tooLarge) {
            response.setHeader("Connection", "close");
            return Refusals.of(Refusal.TOO_LARGE, browser);
        } catch (IOException brokenOff) {
            // too slow, or gone: whoever is still there may try again
            LOG.log(Level.INFO, "A call of OCI did not arrive whole: {0}", brokenOff.getMessage());
            response.setHeader("Connection", "close");
            return Refusals.of(Refusal.LATER, browser);
        }
    }

    private static OciAnswer unread(HttpServletRequest request, HttpServletResponse response, OciAnswer answer)
            throws IOException {
        if (!RequestBody.skip(request.getInputStream(), LARGEST, LONGEST_READ)) {
            response.setHeader("Connection", "close");
        }
        return answer;
    }

    private static Optional<String> connection(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + MOUNT.length());
        var matcher = NAME.matcher(path.split(";", 2)[0]);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Browsers look at addresses before a person does; that would begin a session nobody wants. */
    private static boolean isPrefetch(HttpServletRequest request) {
        return (text(request.getHeader("Sec-Purpose")) + text(request.getHeader("Purpose")))
                .toLowerCase(Locale.ROOT)
                .contains("prefetch");
    }

    /** The browser's first language; empty for one we do not speak. */
    private static Optional<Language> wished(HttpServletRequest request) {
        return Language.named(text(request.getHeader("Accept-Language")).split("[,;]", 2)[0]);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void send(HttpServletResponse response, OciAnswer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (answer instanceof OciAnswer.SeeOther elsewhere) {
            response.setHeader("Location", elsewhere.address().toString());
            response.setContentLength(0);
            return;
        }
        if (answer instanceof OciAnswer.Streamed streamed) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setContentType(streamed.contentType());
            streamed.body().writeTo(response.getOutputStream());
            return;
        }
        OciAnswer.Content content = (OciAnswer.Content) answer;
        if (content.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "OCI realm=\"call\""); // browsers know no such scheme and ask nobody
        }
        if (content.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setHeader("Content-Security-Policy", content.policy());
        response.setContentType(content.contentType());
        response.setContentLength(content.body().length);
        response.getOutputStream().write(content.body());
    }
}

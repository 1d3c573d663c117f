package org.comptoir.gateway.protocol.cxml;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.RequestBody;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswers;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /cxml}: every document of a procurement suite. Whatever happens, the answer is a cXML Response.
 *
 * <p>A servlet and not a resource, for its price: the document comes and goes as bytes.
 */
@WebServlet(
        name = "cxml",
        urlPatterns = {CxmlEndpoint.PATH, CxmlEndpoint.PATH + "/"})
public class CxmlEndpoint extends HttpServlet {

    static final String PATH = "/cxml";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(CxmlEndpoint.class.getName());
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);
    private static final String RETRY_AFTER_SECONDS = "30";

    /** What can be said when nothing else works, not even the writer. */
    static final String LAST_RESORT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd\">\n"
            + "<cXML payloadID=\"fault@gateway\" timestamp=\"1970-01-01T00:00:00+00:00\"><Response>"
            + "<Status code=\"500\" text=\"Internal Server Error\" xml:lang=\"en\">"
            + "Nothing was stored. The fault is ours and was recorded</Status></Response></cXML>";

    @SuppressWarnings("NullAway.Init") // connect is called before any request
    private transient CxmlReception reception;

    @SuppressWarnings("NullAway.Init")
    private transient CxmlAnswers answers;

    @SuppressWarnings("NullAway.Init")
    private transient LargeBodies large;

    @Inject
    void connect(CxmlReception reception, CxmlAnswers answers, LargeBodies large) {
        this.reception = reception;
        this.answers = answers;
        this.large = large;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException | VirtualMachineError fault) {
            // a page for people would be no answer to a suite, which would then try for hours
            LOG.log(Level.ERROR, "A document could not be answered", fault);
            if (!response.isCommitted()) {
                response.reset();
                send(response, 500, LAST_RESORT.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            refuseUnread(request, response, 405, CxmlAnswer.notAcceptable("Send documents with POST"));
            return;
        }
        if (!isPlain(request.getHeader("Content-Encoding"))) {
            refuseUnread(
                    request, response, 415, CxmlAnswer.notAcceptable("Send the document without Content-Encoding"));
            return;
        }
        String contentType = request.getContentType();
        if (CxmlCall.isMultipart(contentType)) {
            receiveWithAttachments(request, response);
            return;
        }
        if (contentType != null && !CxmlCall.isXml(contentType)) {
            refuseUnread(
                    request,
                    response,
                    415,
                    CxmlAnswer.notAcceptable(
                            "Content-Type \"%s\" is not taken. Send text/xml, application/xml or multipart/related"
                                    .formatted(Texts.cut(CxmlCall.mediaType(contentType), 80))));
            return;
        }
        receive(request, response, CxmlLimits.DEFAULT.bytes());
    }

    private void receiveWithAttachments(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long announced = request.getContentLengthLong();
        if (announced >= 0 && announced <= CxmlLimits.DEFAULT.bytes()) {
            receive(request, response, CxmlLimits.DEFAULT.bytes());
            return;
        }
        if (announced > Unpacking.LIMITS.bytes()) {
            receive(request, response, Unpacking.LIMITS.bytes());
            return;
        }
        if (!large.enter()) {
            response.setHeader("Connection", "close");
            send(response, 503, answers.write(CxmlAnswer.temporarilyUnavailable()));
            return;
        }
        try {
            receive(request, response, Unpacking.LIMITS.bytes());
        } finally {
            large.leave();
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity");
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        String contentType = Optional.ofNullable(request.getContentType()).orElse("");
        byte[] body;
        try {
            body = RequestBody.read(request.getInputStream(), request.getContentLengthLong(), most, LONGEST_READ);
        } catch (RequestBody.TooLargeException tooLarge) {
            response.setHeader("Connection", "close");
            refuse(response, 413, CxmlAnswer.badRequest(tooLarge.getMessage() + ". Send a smaller one"));
            return;
        } catch (IOException brokenOff) {
            // too slow, or gone: whoever is still there may try again
            LOG.log(Level.INFO, "A document did not arrive whole: {0}", brokenOff.getMessage());
            response.setHeader("Connection", "close");
            send(response, 503, answers.write(CxmlAnswer.temporarilyUnavailable()));
            return;
        }
        Reply reply = reception.receive(new CxmlCall(body, contentType), request.getRemoteAddr());
        CrashPoints.reach("C4");
        send(response, reply.http(), reply.body());
        CrashPoints.reach("C5");
    }

    /** Whoever offers HTTP/2 with a request, as Java's own client does, hears nothing until its body was taken. */
    private void refuseUnread(HttpServletRequest request, HttpServletResponse response, int http, CxmlAnswer answer)
            throws IOException {
        if (!RequestBody.skip(request.getInputStream(), Unpacking.LIMITS.bytes(), LONGEST_READ)) {
            response.setHeader("Connection", "close");
        }
        refuse(response, http, answer);
    }

    private void refuse(HttpServletResponse response, int http, CxmlAnswer answer) throws IOException {
        send(response, http, answers.write(answer));
    }

    private static void send(HttpServletResponse response, int http, byte[] document) throws IOException {
        response.setStatus(http);
        if (http >= 500) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(CxmlAnswers.CONTENT_TYPE);
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
        response.flushBuffer();
    }
}

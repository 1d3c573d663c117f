package org.comptoir.gateway.protocol.oci.function;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The script that sends a form by itself: a file of its own, so that no page needs script within it. */
@WebServlet(FormScript.PATH)
public class FormScript extends HttpServlet {

    /** The number changes with the content: browsers keep it for ever. */
    static final String PATH = "/assets/oci/send-1.js";

    private static final long serialVersionUID = 1L;

    /** A field named submit would hide the form's own method. */
    private static final byte[] SCRIPT =
            "HTMLFormElement.prototype.submit.call(document.getElementById(\"oci-items\"));\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(SCRIPT.length);
        response.getOutputStream().write(SCRIPT);
    }
}

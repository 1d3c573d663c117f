package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer where a file was kept once and the retention rule took it. */
public final class RemovedContent {

    private RemovedContent() {}

    /** @param sentence when that was, for a person */
    public static void answer(String sentence, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_GONE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((sentence + "\n").getBytes(UTF_8));
    }
}

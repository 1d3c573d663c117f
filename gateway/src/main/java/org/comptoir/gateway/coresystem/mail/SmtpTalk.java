package org.comptoir.gateway.coresystem.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Commands and replies over one connection (RFC 5321). */
final class SmtpTalk {

    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_LINES = 100;

    private final InputStream in;
    private final OutputStream out;

    SmtpTalk(Socket socket) throws IOException {
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** What the server said; {@code lines} without their codes. */
    record Reply(int code, List<String> lines) {

        boolean isGood() {
            return code >= 200 && code < 400;
        }

        boolean offers(String extension) {
            return lines.stream()
                    .map(line -> line.toUpperCase(Locale.ROOT))
                    .anyMatch(line -> line.equals(extension) || line.startsWith(extension + " "));
        }

        @Override
        public String toString() {
            return code + " " + String.join(" ", lines);
        }
    }

    Reply command(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return reply();
    }

    /** Sends a message and its end; no line of it begins with a dot that would end it. */
    Reply message(String text) throws IOException {
        String stuffed = text.replace("\r\n.", "\r\n..");
        out.write(stuffed.getBytes(StandardCharsets.US_ASCII));
        return command(stuffed.endsWith("\r\n") ? "." : "\r\n.");
    }

    Reply reply() throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES) {
            String line = line();
            if (!line.matches("[2-5][0-9]{2}([ -].*)?")) {
                throw new IOException("The server does not speak SMTP");
            }
            lines.add(line.length() > 4 ? line.substring(4) : "");
            if (line.length() == 3 || line.charAt(3) == ' ') {
                return new Reply(Integer.parseInt(line.substring(0, 3)), lines);
            }
        }
        throw new IOException("The server's reply has more than %d lines".formatted(MOST_LINES));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new IOException("The server hung up");
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("A line of the reply is longer than %d bytes".formatted(LONGEST_LINE));
            }
            line.write(next);
            next = in.read();
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}

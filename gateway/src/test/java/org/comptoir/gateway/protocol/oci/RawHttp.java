package org.comptoir.gateway.protocol.oci;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** HTTP as bytes: clients mend addresses before they send them, suites and attackers do not. */
record RawHttp(String host, int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    static RawHttp at(URL deployed) {
        return new RawHttp(deployed.getHost(), deployed.getPort());
    }

    /** What came back, whole. */
    record Answer(String head, String body) {

        int status() {
            return head.startsWith("HTTP/1.") ? Integer.parseInt(head.split(" ", 3)[1]) : 0;
        }

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    Answer get(String target, String... headers) throws IOException {
        return send("GET " + target, headers, new byte[0]);
    }

    Answer post(String target, String contentType, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: " + contentType;
        all[headers.length + 1] = "Content-Length: " + bytes.length;
        return send("POST " + target, all, bytes);
    }

    Answer send(String methodAndTarget, String[] headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(methodAndTarget).append(" HTTP/1.1\r\nHost: ");
        head.append(host).append(':').append(port).append("\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("\r\n");
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            ByteArrayOutputStream in = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(in);
            } catch (IOException cut) {
                // the server closes early on what it does not want to read; what came before counts
                if (in.size() == 0) {
                    throw cut;
                }
            }
            String text = in.toString(StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? new Answer(text, "") : new Answer(text.substring(0, end), text.substring(end + 4));
        }
    }
}

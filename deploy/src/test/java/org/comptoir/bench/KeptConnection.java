package org.comptoir.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sender's connection, kept open as long as the server likes: a client cheap enough not to be measured itself. */
final class KeptConnection implements AutoCloseable {

    private final String host;
    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    KeptConnection(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** @param body as it came; read as text only by who asks for it, so that a long page is not measured with its reader */
    record Answer(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer send(byte[] request) throws IOException {
        boolean fresh = socket == null;
        try {
            return exchange(request);
        } catch (IOException closed) {
            close();
            if (fresh) {
                throw closed;
            }
            return exchange(request);
        }
    }

    static byte[] post(String path, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-Length: "
                        + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + content.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(content, 0, request, head.length, content.length);
        return request;
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        Socket open = socket;
        socket = null;
        if (open != null) {
            open.close();
        }
    }

    private Answer exchange(byte[] request) throws IOException {
        Socket open = socket;
        InputStream input = in;
        if (open == null || input == null) {
            open = new Socket(host, port);
            open.setTcpNoDelay(true);
            open.setSoTimeout(60_000);
            input = new BufferedInputStream(open.getInputStream(), 16_384);
            socket = open;
            in = input;
        }
        open.getOutputStream().write(request);
        int status = Integer.parseInt(line(input).substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(input); !header.isEmpty(); header = line(input)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
            if (lower.startsWith("location:")) {
                location = header.substring(9).strip();
            }
        }
        byte[] body = chunked ? chunks(input) : bytes(input, length);
        if (last) {
            close();
        }
        return new Answer(status, body);
    }

    private String location = "";

    /** Where the last answer that redirected wants the browser to go. */
    String location() {
        return location;
    }

    private static byte[] chunks(InputStream input) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line(input), 16);
            body.write(bytes(input, length));
            line(input);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static byte[] bytes(InputStream input, int length) throws IOException {
        byte[] bytes = new byte[length];
        if (input.readNBytes(bytes, 0, length) < length) {
            throw new EOFException("The server closed the connection in the middle of an answer");
        }
        return bytes;
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}

package org.comptoir.faults.documents;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How the gateway answered one document.
 *
 * @param complaint what is wrong with the answer, for whoever reads the table; empty where it is as promised
 */
record Verdict(int http, String status, long millis, Optional<String> complaint) {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int OWN_FAULT = 500;

    /** @param secret must not be in the answer */
    static Verdict of(HttpClient client, URI address, byte[] document, String contentType, String secret)
            throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException none) {
            return new Verdict(0, "-", millisSince(begun), Optional.of("no answer: " + none));
        }
        long millis = millisSince(begun);
        String status;
        try {
            status = status(answer.body());
        } catch (XMLStreamException | IllegalArgumentException unreadable) {
            return new Verdict(
                    answer.statusCode(), "-", millis, Optional.of("no cXML Response: " + unreadable.getMessage()));
        }
        return new Verdict(answer.statusCode(), status, millis, complaint(answer, status, millis, secret));
    }

    Verdict about(String document) {
        return new Verdict(http, status, millis, complaint.map(text -> text + ": " + document));
    }

    private static Optional<String> complaint(HttpResponse<String> answer, String status, long millis, String secret) {
        if (answer.statusCode() >= OWN_FAULT || status.startsWith("5")) {
            return Optional.of("a fault of ours: HTTP %d, Status %s".formatted(answer.statusCode(), status));
        }
        if (millis > LONGEST.toMillis()) {
            return Optional.of("took %d ms".formatted(millis));
        }
        if (answer.body().contains(secret) || answer.body().contains("\tat ")) {
            return Optional.of("tells what it must not: " + answer.body());
        }
        return Optional.empty();
    }

    private static String status(String body) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(body));
        String path = "";
        String status = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path += "/" + xml.getLocalName();
                if (path.equals("/cXML/Response/Status")) {
                    status = xml.getAttributeValue(null, "code");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
        }
        if (status == null) {
            throw new IllegalArgumentException("there is no cXML/Response/Status/@code");
        }
        return status;
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}

package org.comptoir.faults.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A procurement suite that sends orders, and repeats after a 5xx or no answer as Coupa does, its hours being milliseconds
 * here. Each sending and each answer is on the disk before the next thing happens.
 */
public final class Suite implements AutoCloseable {

    private static final Pattern STATUS = Pattern.compile("<Status[^>]*\\bcode=\"(\\d+)\"");
    private static final int FIRST_OF_OURS = 500;

    /**
     * One sending.
     *
     * @param status of the cXML answer; 0 where there was none
     */
    public record Sending(Paper paper, Instant sentAt, Instant endedAt, int status, String answer) {

        public boolean isAcknowledged() {
            return status == 200;
        }

        /** Whether it was called a mistake of the sender's, which no suite repeats; a conflict is none. */
        boolean isTurnedAway() {
            return status >= 400 && status < FIRST_OF_OURS && status != 409;
        }

        /** Whether a suite would send the same again. */
        boolean isOpen() {
            return status == 0 || status >= FIRST_OF_OURS;
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SyncedLog journal;
    private final Supplier<List<String>> doors;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Sending> sendings = new ArrayList<>();
    private volatile Duration patience = Duration.ofSeconds(60);
    private volatile Duration pause = Duration.ofMillis(500);
    private volatile int most = 60;

    /** @param doors addresses without path, asked before each sending; used in turn */
    public Suite(Path folder, Supplier<List<String>> doors) {
        this.journal = new SyncedLog(folder.resolve("suite.log"));
        this.doors = doors;
    }

    /**
     * @param wait longest for an answer
     * @param between two sendings of one document
     * @param times it is sent at most
     */
    public Suite habits(Duration wait, Duration between, int times) {
        patience = wait;
        pause = between;
        most = times;
        return this;
    }

    /** Sends once, to the next door. */
    public Sending send(Paper paper) throws InterruptedException {
        List<String> all = doors.get();
        return send(paper, all.get(Math.floorMod(next.getAndIncrement(), all.size())));
    }

    public Sending send(Paper paper, String door) throws InterruptedException {
        return send(paper, paper.bytes(), door);
    }

    /** @param document what goes out in the name of the paper */
    public Sending send(Paper paper, byte[] document, String door) throws InterruptedException {
        Instant sentAt = Instant.now();
        journal.line("SEND", paper.payloadId(), paper.key(), paper.content(), door);
        HttpRequest request = HttpRequest.newBuilder(URI.create(door + "/cxml"))
                .timeout(patience)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                .build();
        int status = 0;
        String answer;
        try {
            HttpResponse<String> heard = client.send(request, HttpResponse.BodyHandlers.ofString());
            answer = heard.body();
            Matcher code = STATUS.matcher(answer);
            status = code.find()
                    ? Integer.parseInt(code.group(1))
                    : heard.statusCode() >= FIRST_OF_OURS ? heard.statusCode() : 0;
        } catch (IOException none) {
            answer = none.toString();
        }
        Sending sending = new Sending(paper, sentAt, Instant.now(), status, answer);
        journal.line("HEARD", paper.payloadId(), paper.key(), status);
        synchronized (sendings) {
            sendings.add(sending);
        }
        return sending;
    }

    /** Sends until it is answered for good, or as often as a suite does. */
    public Sending insist(Paper paper) throws InterruptedException {
        Sending last = send(paper);
        for (int times = 1; last.isOpen() && times < most; times++) {
            Thread.sleep(pause.toMillis());
            last = send(paper);
        }
        return last;
    }

    /** Sends other bytes in the name of a paper to one door until they are answered for good, or as often as a suite does. */
    public Sending insist(Paper paper, byte[] document, String door) throws InterruptedException {
        Sending last = send(paper, document, door);
        for (int times = 1; last.isOpen() && times < most; times++) {
            Thread.sleep(pause.toMillis());
            last = send(paper, document, door);
        }
        return last;
    }

    public List<Sending> sendings() {
        synchronized (sendings) {
            return List.copyOf(sendings);
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}

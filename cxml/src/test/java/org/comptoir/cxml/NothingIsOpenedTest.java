package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * No document makes the reader open a file or a connection, or lets it work for long. Three canaries watch: a listener
 * that nobody may call, a file whose words must not appear, and a pipe whose writer waits until somebody reads.
 */
@Timeout(120)
class NothingIsOpenedTest {

    private static final String SECRET = "TOP-SECRET-WORDS";
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);
    private final Validator validator = new Validator(CxmlLimits.DEFAULT);

    /** Reads in every way there is; whatever came of it as text. */
    private String attempt(byte[] document) {
        StringBuilder seen = new StringBuilder();
        try {
            CxmlDocument read = reader.read(document, null);
            seen.append(read.notes())
                    .append(new String(
                            new CxmlWriter(CxmlWriter.Encoding.US_ASCII)
                                    .asItStands()
                                    .write(read),
                            US_ASCII));
        } catch (CxmlException e) {
            seen.append(e.getMessage());
        }
        try {
            seen.append(reader.readRoot(document, null, Index.class).notes());
        } catch (CxmlException e) {
            seen.append(e.getMessage());
        }
        try {
            seen.append(asItComes(document));
        } catch (CxmlException e) {
            seen.append(e.getMessage());
        }
        return seen.append(validator.judge(document, null)).toString();
    }

    /** Item by item where it is an order, else as a whole. */
    private List<String> asItComes(byte[] document) throws CxmlException {
        CxmlIncoming incoming = reader.open(new ByteArrayInputStream(document), null);
        if (incoming.requestName().filter("OrderRequest"::equals).isEmpty()) {
            return incoming.body().notes();
        }
        ItemReader<OrderRequest, ItemOut> order = incoming.items(ItemKind.ORDER);
        while (order.next().isPresent()) {}
        return order.notes();
    }

    @Test
    void callsNobody() throws IOException {
        try (ServerSocket listener = listener()) {
            for (String scheme : new String[] {"http", "https", "ftp", "jar:http"}) {
                String address = scheme + "://127.0.0.1:" + listener.getLocalPort() + "/a"
                        + (scheme.startsWith("jar") ? "!/b" : "");
                Attacks.naming(address).values().forEach(this::attempt);
            }
            assertThat(called(listener)).isFalse();
        }
    }

    @Test
    void readsNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        for (String address : new String[] {file.toUri().toString(), file.toString(), "netdoc:" + file}) {
            Attacks.naming(address)
                    .forEach((name, document) ->
                            assertThat(attempt(document)).as(name).doesNotContain(SECRET));
        }
    }

    @Test
    void opensNoPipe(@TempDir Path folder) throws Exception {
        Path pipe = pipe(folder);
        CompletableFuture<Void> opened = waitForReader(pipe);
        for (String address : new String[] {pipe.toUri().toString(), pipe.toString()}) {
            Attacks.naming(address).values().forEach(this::attempt);
        }

        boolean opening = opened.isDone();
        Files.readString(pipe); // lets the writer go
        opened.get(10, TimeUnit.SECONDS);
        assertThat(opening).isFalse();
    }

    @Test
    void doesNotTireItself() {
        for (Map.Entry<String, byte[]> attack : Attacks.exhausting().entrySet()) {
            long before = ProcessorTime.ofThisThread();
            attempt(attack.getValue());
            assertThat(ProcessorTime.ofThisThread() - before)
                    .as(attack.getKey())
                    .isLessThan(MOST_NANOS);
        }
    }

    /** The canaries themselves are tried with a parser as Java hands it out. */
    @Test
    void wouldBeSeenIfItOpenedOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), SECRET);
        assertThat(carelessly(Attacks.naming(file.toUri().toString()).get("external entity")))
                .contains(SECRET);

        Path pipe = pipe(folder);
        CompletableFuture<Void> opened = waitForReader(pipe);
        carelessly(Attacks.naming(pipe.toUri().toString()).get("external entity"));
        opened.get(10, TimeUnit.SECONDS);

        CompletableFuture<String> reading;
        try (ServerSocket listener = listener()) {
            listener.setSoTimeout(20_000);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            reading = CompletableFuture.supplyAsync(
                    () -> carelessly(Attacks.naming(address).get("external entity")));
            assertThat(called(listener)).isTrue();
        }
        reading.get(30, TimeUnit.SECONDS);
    }

    private static String carelessly(byte[] document) {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(document))
                    .getDocumentElement()
                    .getTextContent();
        } catch (Exception e) {
            return "";
        }
    }

    private static ServerSocket listener() throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(2_000);
        return listener;
    }

    private static boolean called(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static Path pipe(Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "There are no named pipes here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        return pipe;
    }

    /** Done as soon as somebody opens the pipe for reading. */
    private static CompletableFuture<Void> waitForReader(Path pipe) {
        return CompletableFuture.runAsync(() -> {
            try (FileOutputStream out = new FileOutputStream(pipe.toFile())) {
                out.write('x');
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

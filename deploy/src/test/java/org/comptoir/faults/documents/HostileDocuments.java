package org.comptoir.faults.documents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.comptoir.deploy.RunningGateway;

/**
 * Thousands of broken documents and every entity attack over HTTP: each must get a cXML answer that is no fault of ours,
 * within 2 s, and leave nothing behind. {@code deploy/faults documents}.
 *
 * <p>On PostgreSQL: the embedded database keeps pages on the same heap, and what it keeps of a growing journal is no leak.
 */
public final class HostileDocuments {

    private static final int SENDERS = 4;
    private static final int WARM_UP = 500;
    private static final List<String> TYPES = List.of(
            "text/xml",
            "text/xml",
            "text/xml; charset=UTF-8",
            "application/xml",
            "text/xml; charset=utf-16",
            "text/xml; charset=\"nonsense\"",
            "multipart/related; boundary=x; type=\"text/xml\"");

    private final RunningGateway gateway;
    private final List<String> originals;
    /** As suites speak: the server keeps what a long HTTP/2 connection asked of it. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param samples folders with {@code *.xml}, however deep */
    public HostileDocuments(RunningGateway gateway, List<Path> samples) throws IOException {
        this.gateway = gateway;
        this.originals = read(samples);
    }

    /**
     * What came of a run.
     *
     * @param answers how many of each HTTP and cXML status
     * @param complaints what must not be, first of all seen; empty in a good run
     */
    public record Outcome(long seed, Map<String, Integer> answers, long slowestMillis, List<String> complaints) {}

    public Outcome run(int documents, long seed) throws IOException, InterruptedException {
        String secret = "canary-" + Long.toHexString(seed);
        Path file = Files.writeString(Files.createTempFile("comptoir", ".canary"), secret);
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            send(mutated(seed - 1, WARM_UP), secret);
            send(attacks(file, canary.getLocalPort()), secret);
            Footprint before = Footprint.of(gateway.pid());
            List<Verdict> verdicts = send(mutated(seed, documents), secret);
            verdicts.addAll(send(attacks(file, canary.getLocalPort()), secret));
            List<String> complaints = new ArrayList<>();
            verdicts.stream()
                    .flatMap(verdict -> verdict.complaint().stream())
                    .limit(20)
                    .forEach(complaints::add);
            complaints.addAll(grown(before, Footprint.of(gateway.pid())));
            canary.setSoTimeout(1_000);
            try {
                canary.accept().close();
                complaints.add("a document made the gateway open a connection");
            } catch (SocketTimeoutException nobodyCame) {
                // as it should be
            }
            Map<String, Integer> answers = new TreeMap<>();
            verdicts.forEach(verdict ->
                    answers.merge("HTTP %d, Status %s".formatted(verdict.http(), verdict.status()), 1, Integer::sum));
            long slowest = verdicts.stream().mapToLong(Verdict::millis).max().orElse(0);
            return new Outcome(seed, answers, slowest, List.copyOf(complaints));
        } finally {
            Files.delete(file);
        }
    }

    /** The heap may breathe by a twentieth and 4 MiB; threads and files by what a pool keeps. */
    private static List<String> grown(Footprint before, Footprint after) {
        List<String> complaints = new ArrayList<>();
        if (after.heapKib() > before.heapKib() * 105 / 100 + 4_096) {
            complaints.add("the heap grew from %d to %d KiB".formatted(before.heapKib(), after.heapKib()));
        }
        if (after.threads() > before.threads() + 8) {
            complaints.add("threads grew from %d to %d".formatted(before.threads(), after.threads()));
        }
        if (after.files() > before.files() + 20) {
            complaints.add("open files grew from %d to %d".formatted(before.files(), after.files()));
        }
        return complaints;
    }

    private List<byte[]> mutated(long seed, int documents) {
        Mutations mutations = new Mutations(seed, originals);
        return Stream.generate(mutations::next).limit(documents).toList();
    }

    /** Each way to make a parser read or fetch something, in every encoding it may come in. */
    private List<byte[]> attacks(Path file, int port) {
        String url = "http://127.0.0.1:" + port + "/x.dtd";
        List<String> prologs = List.of(
                "<!DOCTYPE cXML SYSTEM \"" + url + "\">",
                "<!DOCTYPE cXML [<!ENTITY e SYSTEM \"" + file.toUri() + "\">]>",
                "<!DOCTYPE cXML [<!ENTITY e SYSTEM \"" + url + "\">]>",
                "<!DOCTYPE cXML [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>",
                "<!DOCTYPE cXML SYSTEM \"" + url + "\" [<!ATTLIST cXML inj CDATA \"1\">]>",
                "<!DOCTYPE cXML [" + laughs() + "]>",
                "<?xml-stylesheet href=\"" + url + "\"?>");
        List<byte[]> attacks = new ArrayList<>();
        for (String prolog : prologs) {
            for (String body : List.of(
                    "&e;",
                    "&l9;",
                    "<i xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + url + "'/></i>")) {
                String document = prolog
                        + "<cXML payloadID=\"a\" timestamp=\"b\"><Header><From><Credential domain=\"DUNS\"><Identity>"
                        + body + "</Identity></Credential></From></Header><Request><ProfileRequest/></Request></cXML>";
                attacks.add(document.getBytes(StandardCharsets.UTF_8));
                attacks.add(("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE));
                attacks.add(("<?xml version=\"1.0\" encoding=\"IBM037\"?>" + document)
                        .getBytes(java.nio.charset.Charset.forName("IBM037")));
            }
        }
        attacks.add(("<cXML>" + "<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        attacks.add(("<cXML " + attributes(50_000) + "/>").getBytes(StandardCharsets.UTF_8));
        attacks.add(("<cXML>" + "x".repeat(3_900_000) + "</cXML>").getBytes(StandardCharsets.UTF_8));
        return attacks;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.toString();
    }

    private static String attributes(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        return text.toString();
    }

    private List<Verdict> send(List<byte[]> documents, String secret) throws InterruptedException {
        URI address = URI.create(gateway.url() + "/cxml");
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<Verdict>> running = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                byte[] document = documents.get(i);
                String type = TYPES.get(i % TYPES.size());
                running.add(senders.submit(
                        () -> kept(document, type, Verdict.of(client, address, document, type, secret))));
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<Verdict> verdict : running) {
                verdicts.add(verdict.get());
            }
            return verdicts;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            senders.shutdownNow();
        }
    }

    /** What was answered wrongly stays beside the gateway's data, so that somebody can send it again. */
    private Verdict kept(byte[] document, String type, Verdict verdict) throws IOException {
        if (verdict.complaint().isEmpty()) {
            return verdict;
        }
        Path folder = Files.createDirectories(gateway.data().resolveSibling("complaints"));
        Path file = Files.write(Files.createTempFile(folder, "document", ".bin"), document);
        return verdict.about("%s sent as %s".formatted(file, type));
    }

    private static List<String> read(List<Path> samples) throws IOException {
        List<String> documents = new ArrayList<>();
        for (Path folder : samples) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(name -> name.toString().endsWith(".xml"))
                        .sorted()
                        .toList()) {
                    documents.add(Files.readString(file));
                }
            }
        }
        if (documents.isEmpty()) {
            throw new IllegalStateException("No sample documents under " + samples);
        }
        return documents;
    }
}

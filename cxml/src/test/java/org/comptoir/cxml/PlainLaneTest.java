package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.cxml.CxmlWriter.Encoding;
import org.comptoir.cxml.bench.GeneratedDocuments;
import org.comptoir.cxml.plain.PlainEnvelope;
import org.comptoir.cxml.plain.PlainLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The fast lane and the parser say the same of every document: the same binding, digest and notes, or the same refusal.
 * {@code -Dcomptoir.mutations} says how many damaged documents, {@code -Dcomptoir.seed} which; the seed is printed.
 */
class PlainLaneTest {

    private static final int MUTATIONS = Integer.getInteger("comptoir.mutations", 10_000);
    private static final long SEED = Long.getLong("comptoir.seed", 20261125);
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final List<CxmlLimits> LIMITS = List.of(
            CxmlLimits.DEFAULT,
            new CxmlLimits(100_000, 6, 200, 65536, 100),
            new CxmlLimits(100_000, 200, 2, 65536, 100),
            new CxmlLimits(100_000, 200, 200, 40, 100),
            new CxmlLimits(3_000, 200, 200, 65536, 2));
    /** What a plain document may hold, in UTF-8. */
    private static final String[] PLAIN = {
        "\r\n",
        "\r",
        "\t",
        " ",
        "\n\n   ",
        "&amp;",
        "&lt;",
        "&gt;",
        "&quot;",
        "&apos;",
        "&#65;",
        "&#x41;",
        "&#10;",
        "&#13;",
        "&#9;",
        "&#32;",
        "&#xE9;",
        "&#x1F600;",
        "]]&gt;",
        "]",
        "]>",
        "<!-- c -->",
        "<!-- - -->",
        "\u00E9",
        "\u20AC",
        "\uD83D\uDE00",
        "\u2028",
        "/",
        " quantity = '7'",
        " type='\n'",
        " type=\"a\tb'\"",
        "<UserAgent/>",
        "<Extrinsic name='a'>b</Extrinsic>",
        "<ItemOut quantity='1'> </ItemOut>",
        "<Money currency='EUR'/>",
        "<URL  ></URL  >",
        "<Description xml:lang='de'> <ShortName>s</ShortName> </Description>",
        "<Comments>c</Comments>",
        "<Tax/>"
    };
    /** What looks like it and is not, or is wrong. */
    private static final String[] ODD = {
        "&#x85;",
        "&#xFFFE;",
        "&#0;",
        "&#x110000;",
        "&#;",
        "&;",
        "&#x;",
        "&#00000000065;",
        "&nbsp;",
        "& ",
        "]]>",
        ">",
        "<!---->",
        "<!-- - -- -->",
        "<!-- \u00E9 -->",
        "<![CDATA[x]]>",
        "<?pi x?>",
        "\u0085",
        "\uFFFE",
        "\uFEFF",
        "\u007F",
        "\u0001",
        "\"",
        "'",
        "<a/>",
        "<a>",
        " xml:lang=\"de\"",
        " lang='de'",
        " a='b'",
        " xmlns='urn:x'",
        " xmlns:x='urn:x'",
        "xml:",
        "x:",
        "<Comments>c<!-- c -->d</Comments>",
        "<ItemOut quantity='1'> <!-- c --> </ItemOut>",
        "<!DOCTYPE cXML SYSTEM \"x\">",
        "<?xml version=\"1.0\"?>",
        "</cXML>",
        "<Request>",
        "</Request>",
        "<UserAgent a='b'>x</UserAgent>",
        "<Message/>"
    };

    private static final Pattern BEHIND_A_TAG = Pattern.compile("<[A-Za-z/][^>]*>");
    private static final Pattern IN_A_TAG = Pattern.compile("<[A-Za-z]\\w*(?= [^>]*>|>)");
    private static final Pattern IN_TEXT = Pattern.compile(">[^<]*?(?=.?.?<)|=[\"'][^\"'<]{0,3}");

    private final List<CxmlReader> readers =
            LIMITS.stream().map(CxmlReader::new).toList();
    private int plain;
    private int refused;

    @Test
    void readsEveryDocumentAsTheParserDoes() throws IOException {
        List<byte[]> documents = documents();

        for (byte[] document : documents) {
            for (CxmlReader reader : readers) {
                compare(document, null, reader);
                compare(document, "utf-8", reader);
                compare(document, "US-ASCII", reader);
                compare(new String(document, UTF_8).replace("\n", "\r\n").getBytes(UTF_8), null, reader);
                compare(new String(document, UTF_8).replaceAll(">\\s+<", "><").getBytes(UTF_8), null, reader);
            }
        }
        System.out.printf("PlainLaneTest: %d documents, plain %d, refused %d%n", documents.size(), plain, refused);
        assertThat(plain).isGreaterThan(documents.size());
    }

    @Test
    @Timeout(600)
    void readsOrRefusesEveryDamagedDocumentAsTheParserDoes() throws IOException {
        System.out.printf("PlainLaneTest: -Dcomptoir.seed=%d -Dcomptoir.mutations=%d%n", SEED, MUTATIONS);
        List<byte[]> documents = documents();
        List<byte[]> plainOnes = documents.stream()
                .filter(document -> isPlain(document, null, CxmlLimits.DEFAULT))
                .toList();
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(random);
        for (int i = 0; i < MUTATIONS; i++) {
            List<byte[]> some = random.nextInt(5) > 0 ? plainOnes : documents;
            byte[] sound = some.get(random.nextInt(some.size()));
            byte[] other = documents.get(random.nextInt(documents.size()));
            byte[] damaged = switch (random.nextInt(8)) {
                case 0 -> mutations.damage(sound, other);
                case 1 -> mutations.damageOnce(sound, other);
                default -> withPieces(sound, random);
            };
            CxmlReader reader = readers.get(random.nextInt(5) > 0 ? 0 : random.nextInt(readers.size()));
            String charset = random.nextInt(8) > 0 ? null : random.nextBoolean() ? "UTF-8" : "us-ascii";
            try {
                compare(damaged, charset, reader);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "Mutation %d of seed %d: %s%n%s".formatted(i, SEED, e, new String(damaged, UTF_8)), e);
            }
        }
        System.out.printf("PlainLaneTest: plain %d, refused %d%n", plain, refused);
        assertThat(plain).isGreaterThan(MUTATIONS / 15);
        assertThat(refused).isGreaterThan(MUTATIONS / 10);
    }

    /** One or two pieces where they matter: attributes in tags, elements behind tags, the rest in text and values. */
    private static byte[] withPieces(byte[] sound, Random random) {
        String text = new String(sound, ISO_8859_1);
        for (int i = random.nextInt(2); i >= 0; i--) {
            String[] pieces = random.nextInt(3) > 0 ? PLAIN : ODD;
            String piece = new String(pieces[random.nextInt(pieces.length)].getBytes(UTF_8), ISO_8859_1);
            int from = random.nextInt(text.length());
            Matcher place = place(piece).matcher(text);
            int at = place.find(from) ? place.end() : text.length();
            int times = random.nextInt(20) == 0 ? 1 + random.nextInt(60) : 1;
            int without = random.nextInt(8) == 0 ? Math.min(text.length(), at + random.nextInt(4)) : at;
            text = text.substring(0, at) + piece.repeat(times) + text.substring(without);
        }
        return text.getBytes(ISO_8859_1);
    }

    private static Pattern place(String piece) {
        return piece.startsWith("<")
                ? BEHIND_A_TAG
                : piece.endsWith("'") || piece.startsWith(" xml") ? IN_A_TAG : IN_TEXT;
    }

    private void compare(byte[] document, @Nullable String charset, CxmlReader reader) {
        String fast = outcome(() -> reader.open(document, charset), CxmlIncoming::body, CxmlIncoming::systemId);
        String parsed = outcome(
                () -> CxmlIncoming.of(reader.parse(document, charset)), CxmlIncoming::body, CxmlIncoming::systemId);

        assertThat(fast).isEqualTo(parsed);
        plain += isPlain(document, charset, LIMITS.get(readers.indexOf(reader))) ? 1 : 0;
        refused += fast.startsWith("refused") ? 1 : 0;
    }

    private static boolean isPlain(byte[] document, @Nullable String charset, CxmlLimits limits) {
        PlainLimits asked = new PlainLimits(limits.depth(), limits.attributes(), limits.text(), limits.lines());
        return document.length <= limits.bytes()
                && PlainEnvelope.open(document, charset, asked)
                        .filter(PlainEnvelope::readBody)
                        .isPresent();
    }

    private interface Opening {
        CxmlIncoming open() throws CxmlException;
    }

    private interface Reading {
        CxmlDocument read(CxmlIncoming incoming) throws CxmlException;
    }

    private static String outcome(
            Opening opening, Reading reading, java.util.function.Function<CxmlIncoming, Object> systemId) {
        try {
            CxmlIncoming incoming = opening.open();
            String start = "%s %s %s".formatted(systemId.apply(incoming), incoming.requestName(), incoming.payloadId());
            CxmlDocument read = reading.read(incoming);
            String written =
                    new String(new CxmlWriter(Encoding.UTF_8).asItStands().write(read), UTF_8);
            return String.join(
                    "\n",
                    start,
                    String.valueOf(read.documentName()),
                    String.valueOf(read.requestDigest()),
                    String.valueOf(read.notes()),
                    written);
        } catch (CxmlException e) {
            return "refused %s %s".formatted(e.reason(), e.getMessage());
        }
    }

    private static List<byte[]> documents() throws IOException {
        List<byte[]> documents = new ArrayList<>();
        List<Path> roots = new ArrayList<>(List.of(SAMPLES));
        if (Shared.isThere("corpus", "cxml")) {
            roots.add(Shared.path("corpus", "cxml"));
        }
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".xml"))
                        .sorted()
                        .toList()) {
                    documents.add(Files.readAllBytes(file));
                }
            }
        }
        documents.addAll(Arrays.asList(
                GeneratedDocuments.order(5).bytes(), GeneratedDocuments.cart(5).bytes()));
        return documents;
    }
}

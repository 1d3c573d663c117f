package org.comptoir.cxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.form.CxmlForm;
import org.comptoir.cxml.form.ReceivedForm;
import org.comptoir.cxml.mime.ContentId;
import org.comptoir.cxml.mime.ContentType;
import org.comptoir.cxml.mime.CxmlMultipart;
import org.comptoir.cxml.mime.MimeLimits;
import org.comptoir.cxml.mime.MimePart;
import org.comptoir.cxml.mime.MultipartReader;
import org.comptoir.cxml.security.SecretBlanking;
import org.comptoir.cxml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged documents are read or refused, and nothing else happens. {@code -Dcomptoir.mutations} says how many,
 * {@code -Dcomptoir.seed} which; the seed is printed.
 */
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("comptoir.mutations", 10_000);
    private static final long SEED = Long.getLong("comptoir.seed", 20261125);
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long MOST_GROWTH = 16 * 1024 * 1024;
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final String MULTIPART = "multipart/related; boundary=b; start=\"<d@c>\"";

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);
    private final Validator validator = new Validator(CxmlLimits.DEFAULT);
    private final MultipartReader multiparts = new MultipartReader(MimeLimits.DEFAULT);
    private final Map<CxmlException.Reason, Integer> refusals = new EnumMap<>(CxmlException.Reason.class);
    private int read;

    private interface Attempt {
        void run() throws CxmlException;
    }

    @Test
    @Timeout(600)
    void onlyReadsOrRefusesWhateverHappenedToADocument() throws IOException {
        System.out.printf("MutationTest: -Dcomptoir.seed=%d -Dcomptoir.mutations=%d%n", SEED, MUTATIONS);
        List<byte[]> sound = sound();
        Random random = new Random(SEED);
        Mutations mutations = new Mutations(random);
        long slowest = 0;
        long heap = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            if (i == MUTATIONS / 4) {
                heap = heapInUse();
            }
            byte[] damaged =
                    mutations.damage(sound.get(random.nextInt(sound.size())), sound.get(random.nextInt(sound.size())));
            long before = ProcessorTime.ofThisThread();
            attempt(i, damaged);
            slowest = Math.max(slowest, ProcessorTime.ofThisThread() - before);
        }
        System.out.printf("MutationTest: read %d, refused %s, slowest %d ms%n", read, refusals, slowest / 1_000_000);

        assertThat(heapInUse() - heap).as("growth of the heap").isLessThan(MOST_GROWTH);
        assertThat(slowest).isLessThan(MOST_NANOS);
        assertThat(refusals).containsKeys(CxmlException.Reason.values());
        assertThat(read).isGreaterThan(MUTATIONS / 10);
    }

    private void attempt(int number, byte[] damaged) {
        try {
            SecretBlanking.blank(damaged);
            counted(() -> reader.read(damaged, null));
            counted(() -> reader.read(damaged, "UTF-8"));
            counted(() -> asItComes(damaged));
            validator.judge(damaged, null);
            counted(() -> form(CxmlForm.readBody(damaged, null).orElse(null)));
            String text = new String(damaged, ISO_8859_1);
            counted(() -> form(CxmlForm.read(Map.of("cXML-urlencoded", text)).orElse(null)));
            counted(() -> form(CxmlForm.read(Map.of("cxml-base64", text)).orElse(null)));
            counted(() -> multipart(multiparts.read(MULTIPART, damaged)));
            counted(() -> ContentType.parse(text));
            counted(() -> CxmlTimestamp.parse(text.substring(0, Math.min(60, text.length())), ZoneOffset.UTC));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("Mutation %d of seed %d: %s".formatted(number, SEED, e), e);
        }
    }

    private void counted(Attempt attempt) {
        try {
            attempt.run();
            read++;
        } catch (CxmlException e) {
            refusals.merge(e.reason(), 1, Integer::sum);
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(2_000);
        }
    }

    private void asItComes(byte[] damaged) throws CxmlException {
        CxmlIncoming incoming = reader.open(new ByteArrayInputStream(damaged), null);
        if (incoming.requestName().filter("OrderRequest"::equals).isEmpty()) {
            incoming.body();
            return;
        }
        ItemReader<OrderRequest, ItemOut> order = incoming.items(ItemKind.ORDER);
        while (order.next().isPresent()) {}
    }

    private void form(@Nullable ReceivedForm form) throws CxmlException {
        if (form != null) {
            reader.read(form.document(), form.charset());
        }
    }

    private void multipart(CxmlMultipart message) throws CxmlException {
        for (MimePart part : message.attachments()) {
            part.contentId()
                    .map(ContentId::url)
                    .flatMap(message::find)
                    .orElse(part)
                    .content();
        }
        reader.read(message.document().content(), message.document().charset());
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Our samples as they are, in forms and in multiparts. */
    private static List<byte[]> sound() throws IOException {
        List<byte[]> sound = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file :
                    files.filter(one -> one.endsWith("document.xml")).sorted().toList()) {
                byte[] document = Files.readAllBytes(file);
                String text = new String(document, ISO_8859_1);
                sound.add(document);
                sound.add(document);
                sound.add(("cxml-base64="
                                + URLEncoder.encode(CxmlForm.base64(document).value(), ISO_8859_1))
                        .getBytes(ISO_8859_1));
                sound.add(("a=b&cXML-urlencoded=" + URLEncoder.encode(text, ISO_8859_1)).getBytes(ISO_8859_1));
                sound.add(("--b\r\nContent-Type: text/xml; charset=UTF-8\r\nContent-ID: <d@c>\r\n\r\n" + text
                                + "\r\n--b\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                                + "Content-Disposition: attachment;\r\n filename*=UTF-8''caf%C3%A9.pdf\r\nContent-ID: <e@c>\r\n\r\nJVBERi0x\r\n"
                                + "--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=41=\r\n--b--\r\n")
                        .getBytes(ISO_8859_1));
            }
        }
        return sound;
    }
}

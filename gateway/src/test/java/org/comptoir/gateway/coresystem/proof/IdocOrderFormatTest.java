package org.comptoir.gateway.coresystem.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.coresystem.proof.EdifactOrderFormatTest.problems;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.comptoir.gateway.coresystem.format.FormatProblem;
import org.comptoir.gateway.coresystem.format.Rendering;
import org.comptoir.gateway.coresystem.idoc.IdocOrderFormat;
import org.comptoir.gateway.order.OrderAccepted;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class IdocOrderFormatTest {

    private static final IdocOrderFormat FORMAT = new IdocOrderFormat();
    private static final Map<String, Segment> SEGMENTS = segments();

    /** As the table of segments has it. */
    private record Segment(String parent, long most, int place, Map<String, Integer> fields) {}

    @Test
    void theSampleFitsTheTableOfSegments() {
        assertThat(breaches(Orders.bytes(FORMAT, Orders.sample(), Map.of()))).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void whateverAnOrderSaysFitsTheTableOfSegments(@ForAll("orders") OrderAccepted accepted) {
        Rendering written = Orders.write(FORMAT, accepted, Map.of());

        Orders.whereSaid(written, said -> assertThat(breaches(said)).isEmpty());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void numbersAreReadBackAsTheyWere(@ForAll("orders") OrderAccepted accepted) {
        Rendering written = Orders.write(FORMAT, accepted, Map.of());

        Orders.whereSaid(
                written,
                said -> assertThat(texts(said, "IDTNR"))
                        .containsExactlyElementsOf(accepted.order().lines().stream()
                                .flatMap(line -> java.util.stream.Stream.of(
                                        line.part().id().value(),
                                        line.buyerPart().orElseThrow().value()))
                                .toList()));
    }

    @Provide
    Arbitrary<OrderAccepted> orders() {
        return new HostileOrders("A9 -?+:'\"é&<").orders(35, 35);
    }

    @Test
    void refusesABasisThatIsNotWhole() {
        var line = Orders.line(3, "A", "1", "EA", Orders.price("1", "0.5"), Optional.empty());
        var accepted =
                Orders.accepted(anOrder().build(), Optional.empty(), Optional.empty(), Map.of(), List.of(line.build()));

        assertThat(problems(Orders.write(FORMAT, accepted, Map.of())))
                .extracting(FormatProblem::toString)
                .containsExactly("line 3: unitPrice.basis is 0.5 and SAP knows whole ones only; "
                        + "have the buyer order in another unit, or enter the order by hand");
    }

    static List<String> breaches(byte[] document) {
        List<String> breaches = new ArrayList<>();
        segment((Element) root(document).getFirstChild(), breaches);
        return breaches;
    }

    private static void segment(Element element, List<String> breaches) {
        Map<String, Integer> counts = new HashMap<>();
        int last = 0;
        List<String> fields = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            Segment child = SEGMENTS.get(node.getNodeName());
            if (child == null) {
                fields.add(node.getNodeName());
                field(element.getNodeName(), node, breaches);
                continue;
            }
            if (!child.parent().equals(element.getNodeName())) {
                breaches.add(node.getNodeName() + " stands in " + element.getNodeName());
            }
            if (child.place() < last) {
                breaches.add(node.getNodeName() + " comes late");
            }
            last = child.place();
            if (counts.merge(node.getNodeName(), 1, Integer::sum) > child.most()) {
                breaches.add(node.getNodeName() + " comes too often");
            }
            segment((Element) node, breaches);
        }
        Segment own = SEGMENTS.get(element.getNodeName());
        if (own != null) {
            List<String> inOrder =
                    own.fields().keySet().stream().filter(fields::contains).toList();
            if (!inOrder.equals(fields)) {
                breaches.add(element.getNodeName() + " has " + fields + " and not " + inOrder);
            }
        }
    }

    private static void field(String segment, Node field, List<String> breaches) {
        Segment known = SEGMENTS.get(segment);
        Integer longest = known == null ? null : known.fields().get(field.getNodeName());
        if (longest == null) {
            breaches.add(segment + " has no field " + field.getNodeName());
        } else if (field.getTextContent().length() > longest) {
            breaches.add("%s-%s is longer than %d".formatted(segment, field.getNodeName(), longest));
        }
    }

    static List<String> texts(byte[] document, String name) {
        var found = root(document).getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Element root(byte[] document) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
        } catch (Exception unreadable) {
            throw new AssertionError(new String(document, UTF_8), unreadable);
        }
    }

    private static Map<String, Segment> segments() {
        Map<String, Segment> segments = new LinkedHashMap<>();
        try (var table = IdocOrderFormatTest.class.getResourceAsStream("orders05-segments.txt")) {
            for (String row : new String(table.readAllBytes(), UTF_8).lines().toList()) {
                String[] words = row.split(" ");
                if (row.startsWith("#")) {
                    continue;
                }
                Map<String, Integer> fields = new LinkedHashMap<>();
                for (int i = 3; i < words.length; i++) {
                    String[] field = words[i].split(":");
                    fields.put(field[0], Integer.valueOf(field[1]));
                }
                segments.put(words[1], new Segment(words[0], Long.parseLong(words[2]), segments.size(), fields));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return segments;
    }
}

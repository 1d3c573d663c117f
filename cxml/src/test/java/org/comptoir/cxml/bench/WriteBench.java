package org.comptoir.cxml.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.CxmlWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A bound cart to bytes, and the bare writes that are the floor: the same events from a flat list, in UTF-8. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WriteBench {

    @Param({"1", "100", "10000"})
    public int lines = 1;

    private CxmlDocument cart;
    private List<String[]> events = List.of();
    private int size;
    private final CxmlWriter utf8 = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private final CxmlWriter ascii = new CxmlWriter(CxmlWriter.Encoding.US_ASCII);
    private final XMLOutputFactory jdk = XMLOutputFactory.newDefaultFactory();
    private final XMLOutputFactory woodstox = new WstxOutputFactory();
    private final XMLOutputFactory aalto = new OutputFactoryImpl();
    private JAXBContext jaxb;

    @Setup
    public void prepare() throws Exception {
        cart = new CxmlReader(ReadBench.LIMITS)
                .read(GeneratedDocuments.cart(lines).bytes(), null);
        jaxb = JAXBContext.newInstance(cart.content().getClass());
        byte[] written = utf8.write(cart);
        size = written.length;
        events = events(written);
    }

    /** Start: name, attribute name, value ...; text: null, text; end: empty. */
    private static List<String[]> events(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        List<String[]> events = new ArrayList<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String[] start = new String[1 + 2 * xml.getAttributeCount()];
                    start[0] = xml.getLocalName();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        start[1 + 2 * i] = xml.getAttributeLocalName(i);
                        start[2 + 2 * i] = xml.getAttributeValue(i);
                    }
                    events.add(start);
                }
                case XMLStreamConstants.CHARACTERS -> events.add(new String[] {"", xml.getText()});
                case XMLStreamConstants.END_ELEMENT -> events.add(new String[] {});
                default -> {}
            }
        }
        return events;
    }

    @Benchmark
    public byte[] write() {
        return utf8.write(cart);
    }

    @Benchmark
    public byte[] writeAscii() {
        return ascii.write(cart);
    }

    @Benchmark
    public byte[] plainJaxb() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter xml = woodstox.createXMLStreamWriter(out, "UTF-8");
        Marshaller marshaller = jaxb.createMarshaller();
        marshaller.marshal(cart.content(), xml);
        xml.close();
        return out.toByteArray();
    }

    @Benchmark
    public byte[] bareJdk() throws XMLStreamException {
        return bare(jdk);
    }

    @Benchmark
    public byte[] bareWoodstox() throws XMLStreamException {
        return bare(woodstox);
    }

    @Benchmark
    public byte[] bareAalto() throws XMLStreamException {
        return bare(aalto);
    }

    private byte[] bare(XMLOutputFactory factory) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1024);
        XMLStreamWriter xml = factory.createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        for (String[] event : events) {
            if (event.length == 0) {
                xml.writeEndElement();
            } else if (event[0].isEmpty()) {
                xml.writeCharacters(event[1]);
            } else {
                xml.writeStartElement(event[0]);
                for (int i = 1; i < event.length; i += 2) {
                    if (event[i].equals("xml:lang")) {
                        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", event[i + 1]);
                    } else {
                        xml.writeAttribute(event[i], event[i + 1]);
                    }
                }
            }
        }
        xml.writeEndDocument();
        xml.close();
        return out.toByteArray();
    }
}

package org.comptoir.cxml.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import jakarta.xml.bind.JAXBContext;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.binding.CXML;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes to objects, and the bare walks that are the floor: every event asked for, nothing kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBench {

    static final CxmlLimits LIMITS = new CxmlLimits(64 << 20, 200, 200, 64 << 10, 1_000_000);

    @Param({"order", "cart"})
    public String document = "order";

    @Param({"1", "100", "10000"})
    public int lines = 1;

    private byte[] bytes = {};
    private final CxmlReader ours = new CxmlReader(LIMITS);
    private final XMLInputFactory jdk = withoutDtd(XMLInputFactory.newDefaultFactory());
    private final XMLInputFactory woodstox = withoutDtd(new WstxInputFactory());
    private final XMLInputFactory aalto = withoutDtd(new InputFactoryImpl());
    private JAXBContext jaxb;

    private static XMLInputFactory withoutDtd(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    @Setup
    public void prepare() throws Exception {
        bytes = (document.equals("order") ? GeneratedDocuments.order(lines) : GeneratedDocuments.cart(lines)).bytes();
        jaxb = JAXBContext.newInstance(CXML.class);
    }

    @Benchmark
    public Object bind() throws Exception {
        return ours.read(bytes, null).requestDigest();
    }

    @Benchmark
    public Object bindWithoutDigest() throws Exception {
        return ours.read(bytes, null);
    }

    @Benchmark
    public Object plainJaxb() throws Exception {
        XMLStreamReader xml = woodstox.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Object bound = jaxb.createUnmarshaller().unmarshal(xml);
        xml.close();
        return bound;
    }

    @Benchmark
    public int walkJdk() throws XMLStreamException {
        return walk(jdk);
    }

    @Benchmark
    public int walkWoodstox() throws XMLStreamException {
        return walk(woodstox);
    }

    @Benchmark
    public int walkAalto() throws XMLStreamException {
        return walk(aalto);
    }

    private int walk(XMLInputFactory factory) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int events = 0;
        while (xml.hasNext()) {
            events += xml.next();
        }
        xml.close();
        return events;
    }
}

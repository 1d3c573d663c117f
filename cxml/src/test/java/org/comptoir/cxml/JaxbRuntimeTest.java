package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import org.comptoir.cxml.binding.CXML;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations mean to any JAXB runtime what they mean to ours. */
class JaxbRuntimeTest {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);
    private static final CxmlWriter WRITER = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private static JAXBContext context;

    @BeforeAll
    static void readTheAnnotations() throws JAXBException {
        context = JAXBContext.newInstance(CXML.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.comptoir.cxml.CxmlWriterTest#validSamples")
    void readsTheSameDocument(Path sample) throws Exception {
        byte[] ours = ours(sample);

        assertThat(WRITER.write(CxmlDocument.of(theirs(ours)))).isEqualTo(ours);
    }

    /** Markup inside open content is the exception: the reference runtime writes there what it knows, or DOM. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.comptoir.cxml.CxmlWriterTest#validSamples")
    void writesTheSameDocument(Path sample) throws Exception {
        byte[] ours = ours(sample);
        Assumptions.assumeFalse(sample.endsWith("hub-create"), "Has markup inside an Extrinsic");
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        context.createMarshaller().marshal(theirs(ours), written);

        assertThat(Outline.of(written.toByteArray())).isEqualTo(Outline.of(ours));
    }

    private static byte[] ours(Path sample) throws Exception {
        return WRITER.write(READER.read(Files.readAllBytes(sample.resolve("document.xml")), null));
    }

    private static CXML theirs(byte[] document) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return (CXML) context.createUnmarshaller()
                .unmarshal(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
    }
}

package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations mean to any JAXB runtime what they mean to ours. */
class JaxbRuntimeTest {

    private static final Set<String> WITH_MARKUP = Set.of(
            "add-delete-punchout",
            "goods-and-service",
            "hub-create",
            "price-and-split",
            "quote",
            "received-and-returned",
            "two-parcels",
            "two-places");
    private static final CxmlWriter WRITER = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
    private static JAXBContext context;

    @BeforeAll
    static void readTheAnnotations() throws JAXBException {
        context = JAXBContext.newInstance(CXML.class, Index.class, Supplier.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.comptoir.cxml.SampleDocumentsTest#valid")
    void readsTheSameDocument(Path sample) throws Exception {
        byte[] ours = ours(sample);

        assertThat(again(theirs(ours))).isEqualTo(ours);
    }

    /** Markup inside open content is the exception: the reference runtime writes there what it knows, or DOM. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.comptoir.cxml.SampleDocumentsTest#valid")
    void writesTheSameDocument(Path sample) throws Exception {
        byte[] ours = ours(sample);
        Assumptions.assumeFalse(
                WITH_MARKUP.contains(sample.getFileName().toString()), "Has markup inside open content");
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        context.createMarshaller().marshal(theirs(ours), written);

        assertThat(Outline.of(written.toByteArray())).isEqualTo(Outline.of(ours));
    }

    private static byte[] again(Object content) {
        return content instanceof CXML envelope ? WRITER.write(CxmlDocument.of(envelope)) : WRITER.writeRoot(content);
    }

    private static byte[] ours(Path sample) throws Exception {
        return ReadDocument.of(Files.readAllBytes(sample.resolve("document.xml")), null)
                .write()
                .apply(WRITER);
    }

    private static Object theirs(byte[] document) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return context.createUnmarshaller()
                .unmarshal(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
    }
}

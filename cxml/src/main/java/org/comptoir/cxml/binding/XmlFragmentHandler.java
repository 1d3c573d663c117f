package org.comptoir.cxml.binding;

import jakarta.xml.bind.ValidationEventHandler;
import jakarta.xml.bind.annotation.DomHandler;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/**
 * Tells a JAXB runtime how elements of any content become an {@link XmlFragment} and back.
 *
 * <p>The reference runtime reads with it; it does not write with it, as it looks for DOM nodes there. Write with
 * {@code CxmlWriter}.
 */
public final class XmlFragmentHandler implements DomHandler<XmlFragment, StreamResult> {

    private static final String DECLARATION_END = "?>";

    @Override
    public StreamResult createUnmarshaller(ValidationEventHandler errorHandler) {
        return new StreamResult(new StringWriter());
    }

    @Override
    public XmlFragment getElement(StreamResult result) {
        String xml = result.getWriter().toString();
        int start = xml.startsWith("<?xml") ? xml.indexOf(DECLARATION_END) + DECLARATION_END.length() : 0;
        return new XmlFragment(xml.substring(start));
    }

    @Override
    public Source marshal(XmlFragment fragment, ValidationEventHandler errorHandler) {
        return new StreamSource(new StringReader(fragment.xml()));
    }
}

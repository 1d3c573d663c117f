package org.comptoir.cxml.validation;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.DTDInfo;
import org.comptoir.cxml.dtd.CxmlVersion;
import org.comptoir.cxml.dtd.DtdShelf;

/**
 * What a document says of itself before its content begins, read ahead because it chooses the DTD.
 *
 * @param doctypeRoot the element the DOCTYPE names; empty without a DOCTYPE
 * @param systemId of the DOCTYPE; empty without one
 * @param root name of the root element
 * @param version {@code cXML/@version}; empty without one
 * @param content name of the first element in Request, Message or Response that is no Status, or of the last of them
 */
record Kind(String doctypeRoot, String systemId, String root, String version, String content) {

    /** The version of the DOCTYPE, else of the envelope. */
    Optional<CxmlVersion> declared() {
        return CxmlVersion.in(systemId).or(() -> CxmlVersion.in(version));
    }

    DtdShelf.Shelved dtd() {
        return DtdShelf.choose(declared(), content);
    }

    /** Reads up to the content; what cannot be read is left to the walk, which says so with its place. */
    static Kind ahead(XMLStreamReader xml, String systemId) {
        Ahead ahead = new Ahead();
        ahead.read(xml);
        return new Kind(ahead.doctypeRoot, systemId, ahead.root, ahead.version, ahead.content);
    }

    private static final class Ahead {
        private String doctypeRoot = "";
        private String root = "";
        private String version = "";
        private String content = "";
        private String part = "";
        private int depth;

        private void read(XMLStreamReader xml) {
            boolean found = false;
            while (!found) {
                int event = next(xml);
                found = event == XMLStreamConstants.END_DOCUMENT;
                if (event == XMLStreamConstants.DTD && xml instanceof DTDInfo dtd) {
                    doctypeRoot = dtd.getDTDRootName() == null ? "" : dtd.getDTDRootName();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    found = opened(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        }

        private static int next(XMLStreamReader xml) {
            try {
                return xml.next();
            } catch (XMLStreamException e) {
                return XMLStreamConstants.END_DOCUMENT; // the walk meets the same fault and says where
            }
        }

        private boolean opened(XMLStreamReader xml) {
            String name = xml.getLocalName();
            depth++;
            if (depth == 1) {
                root = name;
                content = name;
                String said = xml.getAttributeValue(null, "version");
                version = said == null ? "" : said;
                return !name.equalsIgnoreCase("cXML");
            }
            if (depth == 2) {
                part = name;
                return false;
            }
            if (depth == 3 && !part.equals("Header")) {
                content = name;
                return !name.equals("Status");
            }
            return false;
        }
    }
}

package org.comptoir.cxml.validation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.comptoir.cxml.dtd.AttributeDeclaration;
import org.comptoir.cxml.dtd.ContentModel;
import org.comptoir.cxml.dtd.Dtd;
import org.comptoir.cxml.dtd.ElementDeclaration;

/** What to do about names the DTD does not know where they stand: a slip, a later version of cXML, or a stranger. */
final class DtdAdvice {

    private static final Set<String> PARTS = Set.of("Request", "Message", "Response");

    private final Dtd dtd;
    private final Supplier<Dtd> newest;

    /** @param newest version of the same DTD, asked for only when something is wrong */
    DtdAdvice(Dtd dtd, Supplier<Dtd> newest) {
        this.dtd = dtd;
        this.newest = newest;
    }

    String label() {
        return dtd.label();
    }

    String unknownElement(OpenElement element) {
        String name = element.name();
        Optional<String> spelling = dtd.spelling(name);
        if (spelling.isPresent()) {
            return "Write %s: capitals matter".formatted(spelling.get());
        }
        if (newest.get().element(name).isPresent()) {
            return laterVersion();
        }
        OpenElement parent = element.parent();
        return parent != null && PARTS.contains(parent.name())
                ? "Send a document that cXML has"
                : "Leave it out, or send it as an Extrinsic";
    }

    /** @param allowed what may stand there instead; empty where nothing may */
    String misplaced(OpenElement parent, String child, String allowed) {
        boolean later = newest.get()
                .element(parent.name())
                .map(ElementDeclaration::content)
                .filter(content -> knows(content, child))
                .isPresent();
        if (later) {
            return laterVersion();
        }
        return allowed.isEmpty()
                ? "Leave it out: %s holds no elements".formatted(parent.name())
                : "Leave it out, or move it to where it belongs. Allowed here: %s".formatted(allowed);
    }

    private boolean knows(ContentModel content, String child) {
        if (newest.get() == dtd) {
            return false;
        }
        if (content instanceof ContentModel.Children children) {
            return children.names().contains(child);
        }
        return content instanceof ContentModel.Mixed mixed && mixed.names().contains(child);
    }

    String unknownAttribute(ElementDeclaration declaration, String attribute) {
        for (AttributeDeclaration known : declaration.attributes()) {
            if (known.name().equalsIgnoreCase(attribute)) {
                return "Write %s: capitals matter".formatted(known.name());
            }
        }
        boolean later = newest.get()
                .element(declaration.name())
                .flatMap(newer -> newer.attribute(attribute))
                .isPresent();
        return later ? laterVersion() : "Leave it out, or send it as an Extrinsic";
    }

    private String laterVersion() {
        return "It came with a later version of cXML: name %s in the DOCTYPE, or leave it out"
                .formatted(newest.get().label());
    }
}

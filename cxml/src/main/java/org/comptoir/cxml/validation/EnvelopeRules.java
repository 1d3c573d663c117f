package org.comptoir.cxml.validation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.cxml.dtd.CxmlVersion;
import org.comptoir.cxml.dtd.DtdShelf;

/** What the envelope and the DOCTYPE say of the document. Source: cxml.md 1 and 2. */
final class EnvelopeRules implements ContentRule {

    private static final Pattern FILE = Pattern.compile("([A-Za-z]+)\\.dtd", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ROOTS = Set.of("cXML", "Index", "Supplier", "Contract");

    private final Kind kind;
    private final Findings findings;

    EnvelopeRules(Kind kind, Findings findings) {
        this.kind = kind;
        this.findings = findings;
    }

    @Override
    public Set<String> elements() {
        return Set.of(kind.root());
    }

    @Override
    public void opened(OpenElement element) {
        if (element.parent() != null) {
            return;
        }
        if (!ROOTS.contains(element.name())) {
            findings.refuse(
                    element,
                    "",
                    "root",
                    "The root element is %s; a cXML document has cXML".formatted(element.name()),
                    "Send a cXML document; capitals matter");
        }
        doctype(element);
        if (element.name().equals("cXML")) {
            payloadId(element);
            version(element);
        }
    }

    private void doctype(OpenElement root) {
        if (kind.doctypeRoot().isEmpty()) {
            findings.note(
                    root,
                    "",
                    "doctype-missing",
                    "The document has no DOCTYPE, so that it names no version of cXML",
                    "Name the DTD, as in http://xml.cxml.org/schemas/cXML/%s/%s"
                            .formatted(DtdShelf.NEWEST, kind.dtd().file()));
            return;
        }
        if (!kind.doctypeRoot().equals(kind.root())) {
            findings.refuse(
                    root,
                    "",
                    "doctype-root",
                    "The DOCTYPE is for %s but the root element is %s".formatted(kind.doctypeRoot(), kind.root()),
                    "Let both name the same element");
        }
        var file = FILE.matcher(kind.systemId());
        if (file.find()
                && !file.group(1).equalsIgnoreCase("cXML")
                && !file.group().equalsIgnoreCase(kind.dtd().file())) {
            findings.warn(
                    root,
                    "",
                    "doctype-file",
                    "The DOCTYPE names %s, but %s is declared in %s"
                            .formatted(file.group(), kind.content(), kind.dtd().file()),
                    "Name " + kind.dtd().file());
        }
        substitute(root);
    }

    private void substitute(OpenElement root) {
        CxmlVersion used = kind.dtd().version();
        Optional<CxmlVersion> declared = kind.declared();
        if (declared.isEmpty()) {
            findings.note(
                    root,
                    "",
                    "dtd-version",
                    "The document names no version of cXML that can be read; it was judged by " + used,
                    "Let the DOCTYPE name a version of three numbers, such as " + DtdShelf.NEWEST);
        } else if (!declared.get().equals(used)) {
            findings.note(
                    root,
                    "",
                    "dtd-version",
                    "The document declares version %s; it was judged by %s, the nearest at hand"
                            .formatted(declared.get(), used),
                    "Nothing: what is said of elements and attributes holds for " + used);
        }
    }

    private void payloadId(OpenElement envelope) {
        String id = envelope.attributeOr("payloadID", "-").strip();
        if (id.isEmpty()) {
            findings.warn(
                    envelope,
                    "payloadID",
                    "payload-id-empty",
                    "payloadID is empty; receivers know a repeated document by it",
                    "Send a new one for each document and the same one when it is sent again");
        } else if (envelope.attribute("payloadID") != null && id.indexOf('@') < 1) {
            findings.note(
                    envelope,
                    "payloadID",
                    "payload-id-shape",
                    "payloadID is %s; it should be unique in space and time".formatted(envelope.shown(id)),
                    "Build it as time.process.random@host");
        }
    }

    private void version(OpenElement envelope) {
        Optional<CxmlVersion> attribute = CxmlVersion.in(envelope.attributeOr("version", ""));
        Optional<CxmlVersion> doctype = CxmlVersion.in(kind.systemId());
        if (attribute.isPresent() && doctype.isPresent() && attribute.get().compareTo(doctype.get()) > 0) {
            findings.note(
                    envelope,
                    "version",
                    "version-differs",
                    "version is %s but the DOCTYPE names %s".formatted(attribute.get(), doctype.get()),
                    "Let both name the same version, or leave the attribute out");
        }
    }
}

package org.comptoir.cxml.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.cxml.dtd.AttributeDeclaration;
import org.comptoir.cxml.dtd.AttributeDeclaration.Kind;
import org.comptoir.cxml.dtd.ElementDeclaration;

/** Which attributes an element must and may have, and with which values, as the DTD has it. */
final class DtdAttributes implements Judge {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern NMTOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._:·-]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{M}\\p{Nd}._:·-]*");

    private final DtdAdvice advice;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Finding> openReferences = new LinkedHashMap<>();

    DtdAttributes(DtdAdvice advice, Findings findings) {
        this.advice = advice;
        this.findings = findings;
    }

    @Override
    public void opened(OpenElement element) {
        ElementDeclaration declaration = element.declaration();
        if (declaration == null) {
            return;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            String name = element.attributeName(i);
            String value = element.attributeValue(i);
            declaration
                    .attribute(name)
                    .ifPresentOrElse(
                            known -> judgeValue(element, known, value), () -> unknown(element, declaration, name));
        }
        for (AttributeDeclaration required : declaration.requiredAttributes()) {
            if (element.attribute(required.name()) == null) {
                findings.refuse(
                        element,
                        required.name(),
                        "dtd-attribute-missing",
                        "%s lacks the attribute %s, which the DTD requires".formatted(element.name(), required.name()),
                        required.values().isEmpty()
                                ? "Add it"
                                : "Add it with one of: " + String.join(", ", required.values()));
            }
        }
    }

    private void unknown(OpenElement element, ElementDeclaration declaration, String name) {
        if (findings.wants("dtd-attribute-unknown")) {
            findings.keep(new Finding(
                    Level.REFUSE,
                    element.path() + "/@" + name,
                    element.line(),
                    element.column(),
                    "dtd-attribute-unknown",
                    "%s has an attribute %s that the DTD does not know".formatted(element.name(), name),
                    advice.unknownAttribute(declaration, name)));
        }
    }

    private void judgeValue(OpenElement element, AttributeDeclaration known, String raw) {
        String value =
                known.kind() == Kind.CDATA ? raw : BLANKS.matcher(raw.strip()).replaceAll(" ");
        String fixed = known.fixed();
        if (fixed != null && !fixed.equals(value)) {
            wrong(element, known, value, fixed);
        }
        switch (known.kind()) {
            case ENUMERATION -> {
                if (!known.values().contains(value)) {
                    wrong(element, known, value, String.join(", ", known.values()));
                }
            }
            case NMTOKEN -> requireForm(element, known, value, NMTOKEN);
            case NMTOKENS -> {
                for (String token : value.split(" ", -1)) {
                    requireForm(element, known, token, NMTOKEN);
                }
            }
            case ID -> {
                requireForm(element, known, value, NAME);
                if (!ids.add(value)) {
                    findings.refuse(
                            element,
                            known.name(),
                            "dtd-id-twice",
                            "%s is the %s of two elements".formatted(element.shown(value), known.name()),
                            "Give each its own");
                }
            }
            case IDREF, IDREFS -> {
                for (String reference : value.split(" ", -1)) {
                    refer(element, known, reference);
                }
            }
            case CDATA -> {}
        }
    }

    private void refer(OpenElement element, AttributeDeclaration known, String reference) {
        openReferences.computeIfAbsent(
                reference,
                first -> new Finding(
                        Level.REFUSE,
                        element.path() + "/@" + known.name(),
                        element.line(),
                        element.column(),
                        "dtd-idref",
                        "%s refers to %s, which no element of the document has as its Id"
                                .formatted(known.name(), element.shown(reference)),
                        "Add the element, or leave the reference out"));
    }

    private void requireForm(OpenElement element, AttributeDeclaration known, String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            findings.refuse(
                    element,
                    known.name(),
                    "dtd-attribute-value",
                    "%s is %s; the DTD wants a name without blanks".formatted(known.name(), element.shown(value)),
                    "Use letters, digits, '.', '_', ':' and '-' only");
        }
    }

    private void wrong(OpenElement element, AttributeDeclaration known, String value, String allowed) {
        findings.refuse(
                element,
                known.name(),
                "dtd-attribute-value",
                "%s is %s; the DTD allows %s".formatted(known.name(), element.shown(value), allowed),
                known.required() || !value.isEmpty() ? "Send one of: " + allowed : "Leave the attribute out");
    }

    @Override
    public void ended() {
        openReferences.forEach((reference, finding) -> {
            if (!ids.contains(reference) && findings.wants(finding.rule())) {
                findings.keep(finding);
            }
        });
    }
}

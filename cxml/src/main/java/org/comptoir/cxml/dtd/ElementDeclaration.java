package org.comptoir.cxml.dtd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a DTD says of one element. For all threads. */
public final class ElementDeclaration {

    private final String name;
    private final String contentSpec;
    private final Map<String, AttributeDeclaration> attributes;
    private final List<AttributeDeclaration> required;
    private volatile @Nullable ContentModel content;

    ElementDeclaration(String name, String contentSpec, Map<String, AttributeDeclaration> attributes) {
        this.name = name;
        this.contentSpec = contentSpec;
        this.attributes = attributes;
        this.required = attributes.values().stream()
                .filter(AttributeDeclaration::required)
                .toList();
    }

    public String name() {
        return name;
    }

    /** Worked out when first asked for: a document uses a small part of the 1,500 elements of a DTD. */
    public ContentModel content() {
        ContentModel known = content;
        if (known == null) {
            known = ContentModel.of(contentSpec);
            content = known;
        }
        return known;
    }

    public Optional<AttributeDeclaration> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** In the order of the DTD. */
    public Iterable<AttributeDeclaration> attributes() {
        return attributes.values();
    }

    public List<AttributeDeclaration> requiredAttributes() {
        return required;
    }
}

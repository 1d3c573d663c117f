package org.comptoir.cxml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Status;
import org.comptoir.cxml.binding.XmlFragment;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/** What an envelope carries. */
final class DocumentName {

    private static final Pattern START = Pattern.compile("<(?:[^\\s:/>]+:)?([^\\s:/>]+)");

    private DocumentName() {}

    static Optional<String> of(CXML envelope) {
        return Optional.ofNullable(envelope.request != null ? inside(envelope.request) : inside(envelope.message));
    }

    private static @Nullable String inside(@Nullable Object body) {
        if (body == null) {
            return null;
        }
        for (BoundProperty property : BoundType.of(body.getClass()).elements) {
            Object value = property.get(body);
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof XmlFragment fragment) {
                Matcher start = START.matcher(fragment.xml());
                return start.lookingAt() ? start.group(1) : null;
            }
            if (value != null && !(value instanceof List<?>) && !(value instanceof Status)) {
                return property.name;
            }
        }
        return null;
    }
}

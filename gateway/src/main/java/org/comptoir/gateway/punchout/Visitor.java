package org.comptoir.gateway.punchout;

import java.util.List;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;

/**
 * What a page still needs of a session that is not open any more: to be read, and to be seen inside the buyer's frame.
 *
 * @param frameOrigins as {@link ActiveSession#frameOrigins()} said while it was open
 */
public record Visitor(SupplierId supplier, Language language, List<String> frameOrigins) {

    public Visitor {
        frameOrigins = List.copyOf(frameOrigins);
    }
}

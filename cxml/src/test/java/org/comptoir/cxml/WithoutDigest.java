package org.comptoir.cxml;

import java.util.List;
import org.comptoir.cxml.binding.CXML;

/** Binds a document without the digest of its request, so that the benchmark can say what the digest costs. */
public final class WithoutDigest {

    private final HardenedXml hardened;
    private final CxmlLimits limits;

    public WithoutDigest(CxmlLimits limits) {
        this.hardened = new HardenedXml(limits);
        this.limits = limits;
    }

    public CXML read(byte[] document) throws CxmlException {
        XmlCursor cursor =
                new XmlCursor(hardened.open(document, null, "cXML"::equals).xml(), limits, List.of(), null);
        cursor.next();
        return new Binder(cursor).bind(CXML.class);
    }
}

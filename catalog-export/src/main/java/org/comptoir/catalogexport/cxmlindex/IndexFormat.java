package org.comptoir.catalogexport.cxmlindex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.text.TextOut;

/** cXML Index, valid against cXML.dtd 1.2.071. An article with a punchout address becomes an IndexItemPunchout. */
public record IndexFormat() implements ExportFormat {

    @Override
    public String name() {
        return "cxml-index";
    }

    @Override
    public String fileEnding() {
        return "xml";
    }

    @Override
    public String mediaType() {
        return "text/xml";
    }

    @Override
    public Optional<String> refuses(ExportHead head) {
        return head.supplier().id().isBlank() || head.supplier().domain().isBlank()
                ? Optional.of("An Index names its supplier. Give the supplier an id and its domain, such as DUNS")
                : Optional.empty();
    }

    @Override
    public boolean tellsSteps() {
        return false;
    }

    @Override
    public Set<Omission> omits(CatalogItem item, ExportHead head) {
        return item.offer().steps().isEmpty() ? Set.of() : Set.of(Omission.STEPS);
    }

    @Override
    public boolean saysShelves() {
        return false;
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new IndexSink(new TextOut(target, UTF_8), head);
    }
}

package org.comptoir.catalogexport.ocijson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.text.TextOut;

/** The whole catalog in one page; SAP's own description of changes is not public, so there are none. */
public record JsonCatalogFormat() implements ExportFormat {

    @Override
    public String name() {
        return "oci5";
    }

    @Override
    public String fileEnding() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean tellsChanges() {
        return false;
    }

    @Override
    public Optional<String> refuses(ExportHead head) {
        return head.scope() == Scope.FULL
                ? Optional.empty()
                : Optional.of("OCI 5 JSON is written whole only. Export the whole catalog");
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new JsonCatalogSink(new TextOut(target, UTF_8), head);
    }
}

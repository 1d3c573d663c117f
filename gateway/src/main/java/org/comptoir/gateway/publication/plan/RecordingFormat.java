package org.comptoir.gateway.publication.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.delta.VersionFile;

/** Writes as another format does, and keeps a record of every article that was written. */
public record RecordingFormat(ExportFormat format, VersionFile.Recorder version) implements ExportFormat {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String fileEnding() {
        return format.fileEnding();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public Optional<String> refuses(ExportHead head) {
        return format.refuses(head);
    }

    @Override
    public ItemJudge judge() {
        return format.judge();
    }

    @Override
    public boolean tellsSteps() {
        return format.tellsSteps();
    }

    @Override
    public Set<Omission> omits(CatalogItem item, ExportHead head) {
        return format.omits(item, head);
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new Recording(format.open(target, head));
    }

    private final class Recording implements CatalogSink {

        private final CatalogSink sink;

        Recording(CatalogSink sink) {
            this.sink = sink;
        }

        @Override
        public void shelf(CatalogCategory shelf) throws IOException {
            sink.shelf(shelf);
        }

        @Override
        public List<Refusal> write(CatalogItem item) throws IOException {
            List<Refusal> refused = sink.write(item);
            if (refused.isEmpty()) {
                version.add(item);
            }
            return refused;
        }

        @Override
        public void finish() throws IOException {
            sink.finish();
        }

        @Override
        public Optional<Patch> patch() {
            return sink.patch();
        }

        @Override
        public void close() throws IOException {
            sink.close();
        }
    }
}

package org.comptoir.catalogexport.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.Refusal;
import org.comptoir.catalogexport.json.JsonOut;
import org.comptoir.catalogexport.text.TextOut;

/** One JSON object a line: the one format that says everything an article has. */
public record NdjsonFormat() implements ExportFormat {

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String fileEnding() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public boolean saysShelves() {
        return false;
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) {
        return new NdjsonSink(new TextOut(target, UTF_8));
    }

    private static final class NdjsonSink implements CatalogSink {

        private final TextOut out;

        NdjsonSink(TextOut out) {
            this.out = out;
        }

        @Override
        public List<Refusal> write(CatalogItem item) throws IOException {
            out.begin(item.id());
            NdjsonText.write(item, new JsonOut(out));
            out.raw('\n');
            return out.end();
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }
    }
}

package org.comptoir.catalogexport.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.catalogexport.CatalogHeader;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;

/** One {@link NdjsonItem} a line, UTF-8, any number of lines. A broken line never stops the others. */
public final class NdjsonSource implements CatalogSource {

    private static final int MOST_PROBLEMS = 20;

    private final InputStream file;

    public NdjsonSource(InputStream file) {
        this.file = file;
    }

    @Override
    public void read(CatalogReceiver receiver) throws IOException {
        receiver.header(new CatalogHeader(Scope.CHANGES, ""));
        var lines = new JsonLines(file);
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            Unreadable problem = line.problem();
            if (problem != null) {
                receiver.unreadable(problem);
            } else {
                read(line.number(), line.text(), receiver);
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static void read(long line, String json, CatalogReceiver receiver) {
        List<Unreadable> problems = new ArrayList<>();
        try {
            CatalogItem item = NdjsonItem.parse(
                    line,
                    json,
                    (path, rule) -> problems.add(new Unreadable(
                            line, path, rule, "Correct or remove it; the fields are described at /api/docs")));
            if (problems.isEmpty()) {
                receiver.item(item);
            }
        } catch (IllegalArgumentException noJson) {
            problems.clear();
            problems.add(new Unreadable(line, "", String.valueOf(noJson.getMessage()), "Send one JSON object a line"));
        }
        problems.stream().limit(MOST_PROBLEMS).forEach(receiver::unreadable);
    }
}

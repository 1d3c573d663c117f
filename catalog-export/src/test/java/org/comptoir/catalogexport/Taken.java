package org.comptoir.catalogexport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogSource.Unreadable;

/** Everything a source told. */
public final class Taken implements CatalogReceiver {

    public final List<CatalogItem> items = new ArrayList<>();
    public final List<CatalogCategory> categories = new ArrayList<>();
    public final List<Unreadable> unreadable = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public Optional<CatalogHeader> header = Optional.empty();
    public Map<String, String> fieldNames = Map.of();

    public static Taken from(CatalogSource source) throws IOException {
        var taken = new Taken();
        try (source) {
            source.read(taken);
        }
        return taken;
    }

    public static byte[] sample(String name) {
        try (InputStream in = Taken.class.getResourceAsStream("/samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void header(CatalogHeader told) {
        header = Optional.of(told);
    }

    @Override
    public void fieldNames(Map<String, String> byPath) {
        fieldNames = byPath;
    }

    @Override
    public void category(CatalogCategory category) {
        categories.add(category);
    }

    @Override
    public void item(CatalogItem item) {
        items.add(item);
    }

    @Override
    public void unreadable(Unreadable line) {
        unreadable.add(line);
    }

    @Override
    public void note(long line, String text) {
        notes.add(text);
    }
}

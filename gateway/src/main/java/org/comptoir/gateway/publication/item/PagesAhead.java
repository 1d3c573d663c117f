package org.comptoir.gateway.publication.item;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comptoir.gateway.platform.WorkThreads;

/** Reads the next page while the last one is written, so that a database and a file are not waited for in turn. */
final class PagesAhead<T> implements Iterator<T> {

    /** Never interrupted: a file database takes an interruption for the end of its file. */
    private final ExecutorService reading = Executors.newSingleThreadExecutor(new WorkThreads());

    private final Supplier<List<T>> pages;
    private Future<List<T>> next;
    private Iterator<T> page = List.<T>of().iterator();
    private boolean over;

    private PagesAhead(Supplier<List<T>> pages) {
        this.pages = pages;
        this.next = reading.submit(pages::get);
    }

    /**
     * Begins to read at once; two pages are in memory.
     *
     * @param pages asked by one thread, for one page after the other; the first empty one is behind the last
     * @return to be closed
     */
    static <T> Stream<T> of(Supplier<List<T>> pages) {
        var ahead = new PagesAhead<>(pages);
        int kind = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ahead, kind), false)
                .onClose(ahead.reading::shutdown);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !over) {
            List<T> read = read();
            over = read.isEmpty();
            page = read.iterator();
            if (!over) {
                next = reading.submit(pages::get);
            }
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no article behind the last");
        }
        return page.next();
    }

    private List<T> read() {
        try {
            return next.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while articles were read", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException("Articles could not be read", failed.getCause());
        }
    }
}

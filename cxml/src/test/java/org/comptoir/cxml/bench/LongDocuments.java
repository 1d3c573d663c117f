package org.comptoir.cxml.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.CxmlWriter;
import org.comptoir.cxml.ItemKind;
import org.comptoir.cxml.ItemReader;
import org.comptoir.cxml.ItemWriter;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.IndexItem;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;

/** Reads and writes documents of 100,000 lines item by item and says what that took; to be run with little heap. */
public final class LongDocuments {

    private static final CxmlLimits LIMITS =
            CxmlLimits.DEFAULT.withBytes(Integer.MAX_VALUE).withLines(Integer.MAX_VALUE);

    private LongDocuments() {}

    /** @param arguments the number of lines */
    public static void main(String[] arguments) throws CxmlException, IOException {
        int lines = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        report("order read", lines, begin(), readOrder(lines));
        report("catalog read", lines, begin(), readIndex(lines));
        report("cart written", lines, begin(), writeCart(lines));
        report("catalog written", lines, begin(), writeIndex(lines));
    }

    private static long begin() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        return System.nanoTime();
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void report(String what, int lines, long begin, long done) {
        if (done != lines) {
            throw new IllegalStateException("%s: %d of %d lines".formatted(what, done, lines));
        }
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%-16s %,9d lines %7.1f s, peak heap %d MB of %d MB%n",
                what,
                done,
                (System.nanoTime() - begin) / 1e9,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long readOrder(int lines) throws CxmlException {
        ItemReader<OrderRequest, ItemOut> order = new CxmlReader(LIMITS)
                .open(GeneratedDocuments.order(lines).stream(), null)
                .items(ItemKind.ORDER);
        long read = 0;
        for (Optional<ItemOut> item = order.next(); item.isPresent(); item = order.next()) {
            read++;
        }
        return read;
    }

    private static long readIndex(int items) throws CxmlException {
        ItemReader<Index, IndexItem> index =
                new CxmlReader(LIMITS).openIndex(GeneratedDocuments.index(items).stream(), null);
        long read = 0;
        for (Optional<IndexItem> item = index.next(); item.isPresent(); item = index.next()) {
            read += item.get().indexItemAdd.size();
        }
        return read;
    }

    private static long writeCart(int lines) throws CxmlException, IOException {
        CXML envelope = new CxmlReader(LIMITS)
                .read(GeneratedDocuments.cart(1).bytes(), null)
                .content();
        ItemIn line = envelope.message.punchOutOrderMessage.itemIn.remove(0);
        try (ItemWriter<ItemIn> cart = new CxmlWriter(CxmlWriter.Encoding.UTF_8)
                .items(ItemKind.CART, envelope, OutputStream.nullOutputStream())) {
            for (int number = 1; number <= lines; number++) {
                line.lineNumber = Integer.toString(number);
                cart.write(line);
            }
            cart.finish();
        }
        return lines;
    }

    private static long writeIndex(int items) throws CxmlException, IOException {
        ItemReader<Index, IndexItem> index =
                new CxmlReader(LIMITS).openIndex(GeneratedDocuments.index(items).stream(), null);
        long written = 0;
        try (ItemWriter<IndexItem> copy = new CxmlWriter(CxmlWriter.Encoding.US_ASCII)
                .items(ItemKind.INDEX, index.body(), OutputStream.nullOutputStream())) {
            for (Optional<IndexItem> item = index.next(); item.isPresent(); item = index.next()) {
                copy.write(item.get());
                written++;
            }
            copy.finish();
        }
        return written;
    }
}

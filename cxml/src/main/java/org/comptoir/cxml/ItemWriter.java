package org.comptoir.cxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.comptoir.cxml.bound.Tag;
import org.comptoir.cxml.text.XmlOutput;

/**
 * Writes a long document item by item, in the memory of one item. For one thread.
 *
 * <pre>{@code
 * CxmlWriter writer = new CxmlWriter(CxmlWriter.Encoding.UTF_8);
 * try (ItemWriter<ItemIn> cart = writer.items(ItemKind.CART, envelopeWithAnEmptyCart, outputStream)) {
 *     while (lines.hasNext()) {
 *         cart.write(lines.next());
 *     }
 *     cart.finish();
 * }
 * }</pre>
 *
 * <p>The same bytes as {@link CxmlWriter#write} gives for the whole. Closing without {@link #finish()} leaves a document
 * that is cut off, so that nobody takes half a cart for a whole one.
 *
 * @param <I> one item
 */
public final class ItemWriter<I> implements Closeable {

    private static final int DRAIN_AT = 32 * 1024;

    private final XmlOutput out;
    private final OutputStream sink;
    private final boolean valid;
    private final ItemKind<?, I> kind;
    private final BoundProperty property;
    /** The elements that are open, the outermost first. */
    private final List<OpenElement> open;

    private long items;
    private boolean done;

    ItemWriter(XmlOutput out, OutputStream sink, boolean valid, ItemKind<?, I> kind, Object root) {
        this.out = out;
        this.sink = sink;
        this.valid = valid;
        this.kind = kind;
        this.property = kind.items();
        this.open = kind.envelope == null ? List.of(new OpenElement(root, property)) : path((CXML) root, kind);
        for (OpenElement element : open) {
            element.begin(out);
        }
        requireValid(BoundType.rootName(root.getClass()), root, false);
    }

    private static List<OpenElement> path(CXML envelope, ItemKind<?, ?> kind) {
        Object container = kind == ItemKind.CART ? envelope.message : envelope.request;
        BoundProperty inside = BoundType.of(CXML.class).element(String.valueOf(kind.envelope));
        if (container == null || inside == null) {
            throw new IllegalArgumentException("The envelope holds no " + kind.envelope);
        }
        BoundProperty body = BoundType.of(container.getClass()).elementOf(kind.body);
        Object bean = body.get(container);
        if (bean == null) {
            throw new IllegalArgumentException("The envelope holds no " + kind);
        }
        return List.of(
                new OpenElement(envelope, inside),
                new OpenElement(container, body),
                new OpenElement(bean, kind.items()));
    }

    /**
     * @throws InvalidDocumentException when the item lacks what the DTD requires or holds what it does not allow; the
     *     document is then cut off
     */
    public void write(I item) throws IOException {
        requireOpen();
        if (out.length() > DRAIN_AT) {
            out.drainTo(sink);
        }
        items++;
        CxmlWriter.element(out, property.tag(item), property.bound(item), item);
        requireValid(kind.itemName + "[" + items + "]", item, true);
    }

    /** Writes what stands after the items and hands all of it over. The stream stays open. */
    public void finish() throws IOException {
        requireOpen();
        if (valid && items < property.least) {
            done = true;
            throw new InvalidDocumentException(List.of("%s/%s is missing".formatted(kind, property.name)));
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).end(out);
        }
        requireValid(BoundType.rootName(open.get(0).bean.getClass()), open.get(0).bean, false);
        out.markup('\n');
        out.drainTo(sink);
        sink.flush();
        done = true;
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException("The document was finished or broken off before");
        }
    }

    private void requireValid(String path, Object bean, boolean whole) {
        if (valid && out.invalid) {
            done = true;
            List<String> problems = ValidityProblems.of(path, bean).stream()
                    .filter(problem -> whole || !problem.endsWith("/" + property.name + " is missing"))
                    .toList();
            throw new InvalidDocumentException(problems);
        }
    }

    @Override
    public void close() throws IOException {
        if (!done) {
            done = true;
            out.drainTo(sink);
        }
        sink.close();
    }

    /** An element that is written up to where the items, or the element around them, go; and later the rest of it. */
    private record OpenElement(Object bean, BoundProperty split) {

        void begin(XmlOutput out) {
            out.markup(tag().open);
            CxmlWriter.attributes(out, bean, type());
            out.markup('>');
            for (BoundProperty property : type().elementRow) {
                if (property.name.equals(split.name)) {
                    return;
                }
                child(out, property);
            }
        }

        void end(XmlOutput out) {
            boolean behind = false;
            for (BoundProperty property : type().elementRow) {
                if (behind) {
                    child(out, property);
                }
                behind |= property.name.equals(split.name);
            }
            out.markup(tag().end);
        }

        private void child(XmlOutput out, BoundProperty property) {
            Object value = property.get(bean);
            int size = value == null ? 0 : value instanceof List<?> list ? list.size() : 1;
            if (size < property.least) {
                out.invalid = true;
            }
            CxmlWriter.child(out, property, value);
        }

        private BoundType type() {
            return BoundType.of(bean.getClass());
        }

        private Tag tag() {
            return type().tag();
        }
    }
}

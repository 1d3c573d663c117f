package org.comptoir.cxml;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.comptoir.cxml.CxmlException.Reason;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/**
 * A long document read item by item, in the memory of one item. For one thread.
 *
 * <pre>{@code
 * CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT.withLines(1_000_000).withBytes(1 << 30));
 * CxmlIncoming incoming = reader.open(inputStream, null);
 * authenticate(incoming.header());
 * ItemReader<OrderRequest, ItemOut> order = incoming.items(ItemKind.ORDER);
 * begin(order.body().orderRequestHeader);
 * for (Optional<ItemOut> item = order.next(); item.isPresent(); item = order.next()) {
 *     keep(item.get());
 * }
 * commit();   // only now is the document known to be whole
 * }</pre>
 *
 * <p>Items come before the end of the document is seen: what was done with them has to be undone when a later call
 * throws.
 *
 * @param <B> the body, such as an order
 * @param <I> one item of it
 */
public final class ItemReader<B, I> {

    private final XmlCursor cursor;
    private final Binder binder;
    private final ItemKind<B, I> kind;
    private final int most;
    private final B body;
    private final BoundType bodyType;
    private final BoundType itemType;
    /** What stands around the body; null where the body is the root. */
    private final @Nullable Object container;

    private int event;
    private int items;
    private boolean inside;
    private boolean done;
    private @Nullable String digest;

    /** Begins at the start of the body, with its attributes under the cursor. */
    ItemReader(XmlCursor cursor, ItemKind<B, I> kind, @Nullable Object container) throws CxmlException {
        this.cursor = cursor;
        this.binder = new Binder(cursor);
        this.kind = kind;
        this.most = cursor.limits().lines();
        this.container = container;
        this.bodyType = BoundType.of(kind.body);
        this.itemType = BoundType.of(kind.item);
        this.body = binder.begin(kind.body);
        this.event = cursor.nextElement();
        readUpToTheFirstItem();
    }

    private void readUpToTheFirstItem() throws CxmlException {
        while (event == XMLStreamConstants.START_ELEMENT && !cursor.name().equals(kind.itemName)) {
            binder.child(body, bodyType);
            event = cursor.nextElement();
        }
        for (BoundProperty part : bodyType.elements) {
            if (event == XMLStreamConstants.START_ELEMENT && part.least > 0 && !part.name.equals(kind.itemName)) {
                requireBefore(part);
            }
        }
    }

    private void requireBefore(BoundProperty part) throws CxmlException {
        Object value = part.get(body);
        if (value == null || (part.repeated && ((List<?>) value).isEmpty())) {
            throw cursor.problem(
                    Reason.STRUCTURE,
                    "The first %s comes before %s. A document that is read item by item begins with it"
                            .formatted(kind.itemName, part.name));
        }
    }

    /** The body without its items. */
    public B body() {
        return body;
    }

    /**
     * {@return the next item; empty once the document was read to its end and all of it is known to be well-formed}
     *
     * @throws CxmlException when the document breaks off, breaks a rule, or has more items than the limits allow lines
     */
    public Optional<I> next() throws CxmlException {
        while (!done) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                I item = element();
                event = cursor.nextElement();
                if (item != null) {
                    count();
                    return Optional.of(item);
                }
            } else if (inside) {
                inside = false;
                event = cursor.nextElement();
            } else {
                finish();
            }
        }
        return Optional.empty();
    }

    private @Nullable I element() throws CxmlException {
        if (inside) {
            boolean known = itemType.element(cursor.name()) != null;
            I item = kind.item.cast(itemType.newInstance());
            binder.child(item, itemType);
            return known ? item : null;
        }
        if (!cursor.name().equals(kind.itemName)) {
            binder.child(body, bodyType);
            return null;
        }
        if (kind.nested()) {
            inside = true;
            return null;
        }
        return binder.bind(kind.item);
    }

    private void count() throws CxmlException {
        cursor.beginPart();
        if (++items > most) {
            throw cursor.problem(Reason.LIMIT, "More than %d items. Split the document".formatted(most));
        }
    }

    private void finish() throws CxmlException {
        if (container != null) {
            binder.children(container, BoundType.of(container.getClass()), cursor.next());
            digest = cursor.isDigesting() ? cursor.endDigest() : null;
            for (event = cursor.nextElement();
                    event == XMLStreamConstants.START_ELEMENT;
                    event = cursor.nextElement()) {
                leaveOut();
            }
        }
        cursor.readToTheEnd();
        done = true;
    }

    private void leaveOut() throws CxmlException {
        if (List.of("Header", "Request", "Message", "Response").contains(cursor.name())) {
            throw cursor.problem(
                    Reason.STRUCTURE,
                    "%s stands after the body. A document has one Header and then one body".formatted(cursor.name()));
        }
        cursor.note("is not known here and was left out");
        cursor.skipElement();
    }

    /** What was tolerated or left out so far, each with path and line; at most 50. */
    public List<String> notes() {
        return cursor.notes();
    }

    /** As {@link CxmlDocument#requestDigest()}; empty before {@link #next()} was, and for anything but a request. */
    public Optional<String> requestDigest() {
        return Optional.ofNullable(digest);
    }
}

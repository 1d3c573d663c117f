package org.comptoir.cxml;

import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.IndexItem;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;
import org.comptoir.cxml.binding.PunchOutOrderMessage;
import org.comptoir.cxml.bound.BoundProperty;
import org.comptoir.cxml.bound.BoundType;
import org.jspecify.annotations.Nullable;

/**
 * The documents that may be too long for memory, and what they are lists of.
 *
 * @param <B> binding class of the document's body, such as {@link OrderRequest}
 * @param <I> binding class of one item, such as {@link ItemOut}
 */
public final class ItemKind<B, I> {

    /** {@code cXML/Request/OrderRequest/ItemOut}. */
    public static final ItemKind<OrderRequest, ItemOut> ORDER =
            new ItemKind<>("Request", OrderRequest.class, ItemOut.class);

    /** {@code cXML/Message/PunchOutOrderMessage/ItemIn}. */
    public static final ItemKind<PunchOutOrderMessage, ItemIn> CART =
            new ItemKind<>("Message", PunchOutOrderMessage.class, ItemIn.class);

    /**
     * {@code Index/IndexItem}. As one {@code IndexItem} may hold a whole catalog, each one that is read holds one article,
     * whatever the document has around it.
     */
    public static final ItemKind<Index, IndexItem> INDEX = new ItemKind<>(null, Index.class, IndexItem.class);

    /** Name of the element around the body; null where the body is the root. */
    final @Nullable String envelope;

    final Class<B> body;
    final Class<I> item;
    final String bodyName;
    final String itemName;

    private ItemKind(@Nullable String envelope, Class<B> body, Class<I> item) {
        this.envelope = envelope;
        this.body = body;
        this.item = item;
        this.bodyName = body.getSimpleName();
        this.itemName = item.getSimpleName();
    }

    /** Whether an item's element may hold many articles. */
    boolean nested() {
        return envelope == null;
    }

    BoundProperty items() {
        return BoundType.of(body).elementOf(item);
    }

    @Override
    public String toString() {
        return bodyName;
    }
}

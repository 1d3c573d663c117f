package org.comptoir.gateway.protocol.cxml.exchange;

/**
 * Something in a document that its sender must repair.
 *
 * @param path place in the document, such as {@code OrderRequest/ItemOut[3]/@quantity}
 */
public record Problem(String path, String message) {

    @Override
    public String toString() {
        return path + ": " + message;
    }
}

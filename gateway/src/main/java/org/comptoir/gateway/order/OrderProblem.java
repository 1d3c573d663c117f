package org.comptoir.gateway.order;

/**
 * Something the sender must repair.
 *
 * @param path place in the document, such as {@code OrderRequest/ItemOut[3]/@quantity}
 * @param message what is wrong, the rule, the next step
 */
public record OrderProblem(String path, String message) {

    @Override
    public String toString() {
        return path + ": " + message;
    }
}

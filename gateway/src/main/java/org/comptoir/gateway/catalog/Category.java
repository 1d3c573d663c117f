package org.comptoir.gateway.catalog;

import java.util.List;

/** A shelf of the shop, named in the asked language. {@code products} counts what this client may see, below it too. */
public record Category(String code, String name, List<Category> children, int products) {

    public Category {
        children = List.copyOf(children);
    }
}

package org.comptoir.gateway.storefront.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.comptoir.gateway.catalog.Category;

/** The tree of categories, as links. */
public final class Shelves {

    private Shelves() {}

    /** The whole tree, as on the home page. */
    public static List<ShelfView> all(Texts texts, Links links, List<Category> tree) {
        return tree.stream()
                .map(node -> new ShelfView(
                        node.name(),
                        links.category(node.code()),
                        texts.numbers().count(node.products()),
                        false,
                        false,
                        all(texts, links, node.children())))
                .toList();
    }

    /** The way from the top to a category; empty if the code is not in the tree. */
    public static List<Category> path(List<Category> tree, String code) {
        Deque<Category> path = new ArrayDeque<>();
        descend(tree, code, path);
        return List.copyOf(path);
    }

    private static boolean descend(List<Category> level, String code, Deque<Category> path) {
        for (Category node : level) {
            path.addLast(node);
            if (node.code().equals(code) || descend(node.children(), code, path)) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }
}

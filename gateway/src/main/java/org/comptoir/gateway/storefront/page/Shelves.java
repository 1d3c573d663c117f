package org.comptoir.gateway.storefront.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.comptoir.gateway.catalog.Category;

/** The tree of categories, as links. */
public final class Shelves {

    private Shelves() {}

    /** @param current code of the category the page is about, empty if none */
    public static List<ShelfView> of(Texts texts, Links links, List<Category> tree, String current) {
        return tree.stream().map(node -> shelf(texts, links, node, current)).toList();
    }

    /** The way from the top to a category; empty if the code is not in the tree. */
    public static List<Category> path(List<Category> tree, String code) {
        Deque<Category> path = new ArrayDeque<>();
        descend(tree, code, path);
        return List.copyOf(path);
    }

    private static ShelfView shelf(Texts texts, Links links, Category node, String current) {
        List<ShelfView> children = of(texts, links, node.children(), current);
        boolean isCurrent = node.code().equals(current);
        return new ShelfView(
                node.name(),
                links.category(node.code()),
                texts.numbers().count(node.products()),
                isCurrent,
                isCurrent || children.stream().anyMatch(ShelfView::open),
                children);
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

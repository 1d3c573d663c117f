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
                .map(node -> shelf(texts, links, node, List.of(), all(texts, links, node.children())))
                .toList();
    }

    /**
     * The tree beside a page: below a category only where it is on the way.
     *
     * @param way from the top to the category the page is about; empty if it is about none
     */
    public static List<ShelfView> along(Texts texts, Links links, List<Category> tree, List<Category> way) {
        return tree.stream()
                .map(node -> {
                    boolean open = !way.isEmpty() && way.get(0).code().equals(node.code());
                    List<ShelfView> below =
                            open ? along(texts, links, node.children(), way.subList(1, way.size())) : List.of();
                    return shelf(texts, links, node, open ? way : List.of(), below);
                })
                .toList();
    }

    /** The way from the top to a category; empty if the code is not in the tree. */
    public static List<Category> path(List<Category> tree, String code) {
        Deque<Category> path = new ArrayDeque<>();
        descend(tree, code, path);
        return List.copyOf(path);
    }

    private static ShelfView shelf(
            Texts texts, Links links, Category node, List<Category> way, List<ShelfView> children) {
        return new ShelfView(
                node.name(),
                links.category(node.code()),
                texts.numbers().count(node.products()),
                way.size() == 1,
                !way.isEmpty(),
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

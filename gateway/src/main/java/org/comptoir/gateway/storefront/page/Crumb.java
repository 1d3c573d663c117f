package org.comptoir.gateway.storefront.page;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.Category;

/** A step on the way from the home page to this one. */
public record Crumb(String name, String url) {

    public static List<Crumb> along(Frame frame, List<Category> path) {
        return Stream.concat(
                        Stream.of(
                                new Crumb(frame.text("nav.home"), frame.links().home())),
                        path.stream()
                                .map(node ->
                                        new Crumb(node.name(), frame.links().category(node.code()))))
                .toList();
    }
}

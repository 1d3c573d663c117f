package org.comptoir.gateway.storefront.page;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.catalog.Category;

/** A step on the way from the home page to this one. */
public record Crumb(String name, String url) {

    public static List<Crumb> along(Frame frame, List<Category> path) {
        List<Crumb> way = new ArrayList<>();
        way.add(new Crumb(frame.text("nav.home"), frame.links().home()));
        path.forEach(shelf -> way.add(new Crumb(shelf.name(), frame.links().category(shelf.code()))));
        return way;
    }
}

package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Map;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.gateway.catalog.IncomingProduct.ListPrice;
import org.comptoir.gateway.catalog.IncomingProduct.Origin;
import org.comptoir.gateway.catalog.IncomingProduct.Packing;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.kernel.Language;

/** A product that an import takes, unless told otherwise. */
final class AnIncomingProduct {

    private String id = "AB-1";
    private String category = "nuts";
    private String family = "fasteners";
    private Packing packing = new Packing("BX", "EA", "100", "2", "2");
    private ListPrice price = new ListPrice("12.50", "EUR", "1");
    private Origin origin = new Origin("Tornavel", "TV-1", "3");
    private Drawing drawing = new Drawing("hex-nut", "M8");
    private List<Place> places = List.of(new Place("UNSPSC", "26.0801", "31161727"));
    private Map<Language, Text> texts =
            Map.of(Language.EN, new Text("Hexagon nut", "", List.of(new Product.Attribute("Thread", "M8"))));

    static AnIncomingProduct valid() {
        return new AnIncomingProduct();
    }

    AnIncomingProduct id(String sent) {
        id = sent;
        return this;
    }

    AnIncomingProduct category(String sent) {
        category = sent;
        return this;
    }

    AnIncomingProduct family(String sent) {
        family = sent;
        return this;
    }

    AnIncomingProduct packing(Packing sent) {
        packing = sent;
        return this;
    }

    AnIncomingProduct price(ListPrice sent) {
        price = sent;
        return this;
    }

    AnIncomingProduct origin(Origin sent) {
        origin = sent;
        return this;
    }

    AnIncomingProduct drawing(Drawing sent) {
        drawing = sent;
        return this;
    }

    AnIncomingProduct places(Place... sent) {
        places = List.of(sent);
        return this;
    }

    AnIncomingProduct texts(Map<Language, Text> sent) {
        texts = sent;
        return this;
    }

    IncomingProduct build() {
        return new IncomingProduct(7, id, category, family, packing, price, origin, drawing, places, texts);
    }
}

package org.comptoir.catalogexport.out;

import java.util.List;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Attribute;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Offer;
import org.comptoir.catalogexport.CatalogItem.Place;
import org.comptoir.catalogexport.CatalogItem.PriceStep;
import org.comptoir.catalogexport.CatalogItem.Text;

/** Twenty articles that break exports. */
public final class HardItems {

    private HardItems() {}

    public static List<CatalogItem> all() {
        return List.of(
                AnItem.called("01-plain").build(),
                AnItem.called("02-no-description").text("en", "Nut M8", "").build(),
                AnItem.called("03-four-bytes")
                        .text("en", "Bolt 🔩 𝄞", "Ø 8 mm – 𝟛 × 🧰")
                        .build(),
                AnItem.called("04-quotes")
                        .text("en", "3/8\" \"hex\" bolt", "\"quoted\"")
                        .build(),
                AnItem.called("05-tabs").text("en", "Bolt\tM8", "a\tb\tc").build(),
                AnItem.called("06-newlines")
                        .text("en", "Bolt M8", "line one\nline two\r\nline three")
                        .build(),
                AnItem.called("07-formula")
                        .text("en", "=HYPERLINK(\"http://x\")", "@SUM(A1:A9)")
                        .build(),
                AnItem.called("08-formula-signs")
                        .text("en", "-5 °C gloves", "+49 and '=1+1 and 'more")
                        .build(),
                AnItem.called("09-" + "X".repeat(252)).build(),
                AnItem.called("10-zero").price("0", "").build(),
                AnItem.called("11-per-1000").price("12.50", "1000").build(),
                AnItem.called("12-five-languages")
                        .text("en", "Drill", "Ten pieces")
                        .text("fr", "Foret", "Dix pièces, l’unité à 5 €")
                        .text("de", "Bohrer", "Zehn Stück, Größe 8 mm")
                        .text("it", "Punta", "Dieci pezzi, perché")
                        .text("nl", "Boor", "Tien stuks")
                        .build(),
                AnItem.called("13-markup")
                        .text("en", "<b>Bolt</b> & nut", "]]> &amp; <!-- --> %x;")
                        .build(),
                AnItem.called("14-commas")
                        .text("en", "Bolt, M8; 40 | mm", "a,b;c|d")
                        .build(),
                AnItem.called("15-long")
                        .text("en", "N".repeat(255), "D".repeat(20_000))
                        .build(),
                AnItem.called("16-steps")
                        .price("9.5", "100")
                        .offer(new Offer(
                                "promise-7",
                                "2026-12-01",
                                "2027-12-31",
                                "",
                                "",
                                List.of(new PriceStep("100", "8.75"), new PriceStep("1000", "8"))))
                        .build(),
                AnItem.called("17-everything")
                        .packing("PK", "EA", "100", "2", "2", "1000")
                        .numbers("Böhler & Söhne", "B/S 17", "4006381333931", new BuyerNumber("4711", "MAT-17"))
                        .supply("14", "2027-01-31", "73181568", "true")
                        .places(new Place("UNSPSC", "26.0801", "31161620"), new Place("ECLASS", "11.1", "23110101"))
                        .image("https://img.example/17.png", "")
                        .document("https://img.example/17.pdf?a=1&b=2", "Data sheet")
                        .relation("accessory", "18-units")
                        .relation("substitute", "01-plain")
                        .text(
                                "en",
                                new Text(
                                        "Box of bolts",
                                        "All of it",
                                        "box bolts steel",
                                        List.of(
                                                new Attribute("length", "40", "mm"),
                                                new Attribute("finish, colour", "zinc \"blue\"", ""))))
                        .build(),
                AnItem.called("18-units")
                        .packing("MTR", "", "", "0.5", "0.5", "")
                        .build(),
                AnItem.called("19-excel_x000D_escape")
                        .text("en", "_x0041_ and _x", "_x005F_")
                        .build(),
                AnItem.called("20-punchout")
                        .offer(new Offer("", "", "", "https://shop.example/p?id=20&x=\"1\"", "product", List.of()))
                        .build());
    }
}

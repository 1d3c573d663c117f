package org.comptoir.gateway.protocol.oci.cart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.ReturnedCart;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** Carts that have broken somebody's return form, by what is hard about them. */
final class HardCarts {

    static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    /** One of lines that are plain but for what is said of them. */
    record Item(String part, String name, String text, String price, String basis, String quantity, String unit) {

        static final Item PLAIN = new Item("AN-1001", "Hex bolt M8 x 40", "Zinc plated", "9.50", "1", "10", "EA");

        Item numbered(String other) {
            return new Item(other, name, text, price, basis, quantity, unit);
        }

        Item named(String other) {
            return new Item(part, other, text, price, basis, quantity, unit);
        }

        Item told(String other) {
            return new Item(part, name, other, price, basis, quantity, unit);
        }

        Item at(String amount, String per) {
            return new Item(part, name, text, amount, per, quantity, unit);
        }

        Item of(String count, String measure) {
            return new Item(part, name, text, price, basis, count, measure);
        }
    }

    private HardCarts() {}

    static Map<String, List<Item>> all() {
        Map<String, List<Item>> carts = new LinkedHashMap<>();
        Item plain = Item.PLAIN;
        carts.put("plain", List.of(plain, plain.numbered("AN-1002")));
        carts.put(
                "four-byte characters",
                List.of(plain.named("Schraube \uD83D\uDD29 M8 \uD842\uDFB7").told("\uD83D\uDE00")));
        carts.put(
                "markup in a name",
                List.of(plain.named("Pipe 1/2\" 'a' <b> & &#123; &amp; < 5 > 3 \"><script>")
                        .told("5 < 6 && 7 > 2")));
        carts.put("umlauts", List.of(plain.named("Größe ÄÖÜ äöü ß é è ñ ç å ø").told("Maße: 5 µm ± 2 °C, 3 × ½\"")));
        carts.put(
                "typography",
                List.of(plain.named("“Best” – 8 € … 3/4″ ‘it’s’").told("Preis: 5 €\u00a0/ Stück — œuvre ™")));
        carts.put(
                "letters of the east",
                List.of(plain.named("Śruba żółć Příliš žluťoučký ığşİ Łódź").told("Đà Nẵng")));
        carts.put("Chinese", List.of(plain.named("六角螺栓 M8").told("不锈钢六角螺栓，公制螺纹")));
        carts.put("right to left", List.of(plain.named("\u200Fברג M8\u202E").told("مسمار M8")));
        carts.put("price of five decimals", List.of(plain.at("0.00512", "1").of("5000", "EA")));
        carts.put("price per thousand", List.of(plain.at("4.99", "1000").of("500", "EA")));
        carts.put("price per hundred with four decimals", List.of(plain.at("0.0125", "100")));
        carts.put("nothing to pay", List.of(plain.at("0", "1")));
        carts.put("a large price", List.of(plain.at("99999999.99", "1")));
        carts.put("a price beyond", List.of(plain.at("123456789012.50", "1").of("1", "EA")));
        carts.put("a price no basis helps", List.of(plain.at("0.000000012", "1")));
        carts.put("a basis beyond", List.of(plain.at("500", "100000"), plain.at("123.4", "1000000")));
        carts.put("quantities", List.of(plain.of("0.001", "MTR"), plain.of("999999999", "EA"), plain.of("2.5", "KGM")));
        carts.put("a fine quantity", List.of(plain.of("0.000001", "MTR")));
        carts.put("a unit nobody maps", List.of(plain.of("1", "XYZ")));
        carts.put("the longest ids", List.of(plain.numbered("A".repeat(39) + "9")));
        carts.put("an id too long", List.of(plain.numbered("B".repeat(41)), plain.numbered("C".repeat(255))));
        carts.put("an id in other letters", List.of(plain.numbered("螺栓-8")));
        carts.put("blanks and slashes in an id", List.of(plain.numbered("AN 1/4 <8> & \"x\" ä")));
        carts.put(
                "line breaks and tabs",
                List.of(plain.named("Bolt\r\nM8\tzinc\u2028plated").told("1\r2\n\n\n\n3\t4")));
        carts.put(
                "cut inside a pair",
                List.of(plain.named("x".repeat(39) + "\uD83D\uDD29\uD83D\uDD29").told("")));
        carts.put("cut inside a letter", List.of(plain.named("x".repeat(39) + "a\u0308o\u0308 ende")));
        carts.put("a long text", List.of(plain.named("Lang ".repeat(60)).told("Satz über Größe. ".repeat(400))));
        carts.put(
                "HTML in a text",
                List.of(plain.told("<p>One<br/>two</p><ul><li>a &lt; b</li><li>M&uuml;ller</li></ul>")));
        carts.put(
                "formulas and blanks",
                List.of(plain.named("  =1+1;+CMD|' /C calc'!A0  ").told("   ")));
        carts.put(
                "control characters",
                List.of(plain.named("Bo\u0007lt\u0000 M8\u0085").told("a\u001bb\uFFFEc")));
        carts.put(
                "five hundred lines",
                IntStream.rangeClosed(1, 500)
                        .mapToObj(line -> plain.numbered("AN-" + line).named("Schraube Größe " + line))
                        .toList());
        return carts;
    }

    /** The cart a person sees before it goes. */
    static PricedCart priced(List<Item> items) {
        List<CartLine> lines = new ArrayList<>();
        for (Item item : items) {
            lines.add(new CartLine(
                    lines.size() + 1,
                    new SupplierPartId(item.part()),
                    Quantity.of(item.quantity()),
                    Optional.of(product(item)),
                    Optional.of(price(item)),
                    Optional.empty(),
                    true));
        }
        return new PricedCart(lines, List.of(), Money.zero(Currency.getInstance("EUR")));
    }

    static ReturnedCart returned(List<Item> items, ActiveSession session) {
        List<ReturnedCart.Line> lines = new ArrayList<>();
        for (Item item : items) {
            int number = lines.size() + 1;
            lines.add(new ReturnedCart.Line(number, product(item), price(item), promise(item, number)));
        }
        Money total = lines.stream().map(line -> line.price().lineTotal()).reduce(Money.of("0", "EUR"), Money::plus);
        return new ReturnedCart(session, NOW, lines, total);
    }

    /** As long as ours are, and a different one on each line. */
    static PromiseId promiseId(int line) {
        return new PromiseId("P%022d".formatted(line));
    }

    private static PricePromise promise(Item item, int line) {
        return new PricePromise(
                promiseId(line),
                new SupplierId(1),
                new ClientId(1),
                new SupplierPartId(item.part()),
                Quantity.of(item.quantity()),
                new UnitOfMeasure(item.unit()),
                unitPrice(item),
                "GC-2026 v3",
                NOW,
                NOW.plusSeconds(60));
    }

    static UnitPrice unitPrice(Item item) {
        return new UnitPrice(Money.of(item.price(), "EUR"), new BigDecimal(item.basis()));
    }

    private static Price price(Item item) {
        UnitPrice price = unitPrice(item);
        return new Price(price, price.lineTotal(Quantity.of(item.quantity())), List.of(), PriceExplanation.list());
    }

    static Product product(Item item) {
        return new Product(
                new SupplierPartId(item.part()),
                item.name(),
                item.text(),
                "bolts",
                "fasteners",
                new UnitOfMeasure(item.unit()),
                Optional.empty(),
                Optional.empty(),
                unitPrice(item),
                Quantity.ONE,
                Quantity.ONE,
                List.of(new Classification("UNSPSC", "31161504"), new Classification("ECLASS", "23110101")),
                Optional.of("Müller & Söhne"),
                Optional.of(new ManufacturerPartId("M<8>")),
                2,
                List.of(new Product.Attribute("EAN", "4006381333931")));
    }
}

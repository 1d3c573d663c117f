package org.comptoir.gateway.coresystem.proof;

import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderAccepted;

/** Orders whose texts hold whatever separates, releases, quotes or breaks something in some format. */
final class HostileOrders {

    private static final String[] PIECES = {
        "a",
        "Z",
        "7",
        " ",
        "  ",
        "'",
        "''",
        "?",
        "??'",
        "+",
        ":",
        "*",
        "~",
        ">",
        "\"",
        "&",
        "<",
        "]]>",
        "\n",
        "\r\n",
        "\t",
        ";",
        ",",
        "=",
        "-",
        "é",
        "ß",
        "’",
        "€",
        "漢",
        "\uD83D\uDE00",
        "\uD834\uDD1E",
        "\u00A0",
        "\u05D0",
        "UNT+1+1'",
        "~SE*1*0001~"
    };

    private final String idPieces;

    /** @param idPieces characters of numbers; formats that can not release their separators have fewer */
    HostileOrders(String idPieces) {
        this.idPieces = idPieces;
    }

    Arbitrary<OrderAccepted> orders(int number, int part) {
        Arbitrary<List<IncomingLine>> lines = Combinators.combine(
                        ids(part),
                        ids(part).optional(),
                        texts(90),
                        texts(200).optional(),
                        Arbitraries.maps(names(20), texts(100)).ofMaxSize(3),
                        addresses().optional(0.2),
                        Arbitraries.of("1", "12.5", "999999999", "0.000001", "2500"),
                        Arbitraries.of("1", "0.01", "123.45", "4.99"))
                .as((id, auxiliary, description, comments, extrinsics, shipTo, quantity, amount) -> Orders.line(
                                1,
                                id,
                                quantity,
                                "EA",
                                Orders.price(amount, description.length() % 2 == 0 ? "1" : "1000"),
                                auxiliary.map(String::strip))
                        .described(description)
                        .said(comments.orElse(""))
                        .with(extrinsics)
                        .to(shipTo)
                        .wanted("2026-12-24"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(HostileOrders::numbered);
        return Combinators.combine(
                        ids(number),
                        addresses().optional(),
                        texts(700).optional(),
                        Arbitraries.maps(names(30), texts(150)).ofMaxSize(3),
                        lines)
                .as((id, shipTo, comments, extrinsics, all) ->
                        Orders.accepted(anOrder().number(id).version("2").build(), shipTo, comments, extrinsics, all));
    }

    private static List<IncomingLine> numbered(List<Orders.LineBuilder> builders) {
        List<IncomingLine> lines = new ArrayList<>();
        for (Orders.LineBuilder builder : builders) {
            IncomingLine line = builder.build();
            lines.add(new IncomingLine(
                    lines.size() + 1,
                    line.part(),
                    line.buyerPart(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    line.description(),
                    line.requestedDelivery(),
                    line.shipTo(),
                    line.comments(),
                    line.extrinsics()));
        }
        return lines;
    }

    private Arbitrary<Address> addresses() {
        Arbitrary<Optional<String>> city = texts(24).optional();
        Arbitrary<List<String>> streets = texts(50).list().ofMaxSize(2);
        return Combinators.combine(
                        ids(17).optional(),
                        texts(70).optional(),
                        texts(30).list().ofMaxSize(1),
                        streets,
                        Arbitraries.of("75011", "SW1A 1AA", "123456789").optional(),
                        city,
                        Arbitraries.of("NY", "Île-de-France", "Bavaria").optional(),
                        Arbitraries.of(
                                List.of("FR", "jo@buyer.example", "+33 1?2"),
                                List.of("US", "a+b'c@buyer.example", "555-0100"),
                                List.of("DE", "", "")))
                .as((id, name, deliverTo, street, postal, town, state, rest) -> new Address(
                        id,
                        name,
                        deliverTo,
                        street,
                        postal,
                        town,
                        state,
                        Optional.of(rest.get(0)),
                        Optional.of(rest.get(1)).filter(text -> !text.isEmpty()),
                        Optional.of(rest.get(2)).filter(text -> !text.isEmpty())));
    }

    private Arbitrary<String> ids(int longest) {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(idPieces)
                .ofMinLength(1)
                .ofMaxLength(longest)
                .map(String::strip)
                .filter(id -> !id.isEmpty());
        Arbitrary<String> full = Arbitraries.strings().withChars("AZ09-").ofLength(longest);
        return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(1, full));
    }

    /** Two that differ in blanks only would be one name in most formats. */
    private Arbitrary<String> names(int longest) {
        return ids(longest).map(OrderFacts::bare).filter(name -> !name.isEmpty());
    }

    private static Arbitrary<String> texts(int longest) {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(longest)
                .map(pieces -> String.join("", pieces))
                .map(text -> text.length() <= longest ? text : whole(text, longest));
    }

    private static String whole(String text, int longest) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put(pairs[i], pairs[i + 1]);
        }
        return settings;
    }
}

package org.comptoir.gateway.coresystem.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.Credential;

/** Who orders, who delivers, where to and who pays: loops N1. */
final class X12Parties {

    private static final int NAME = 60;
    private static final int NAME_LINES = 4;
    private static final int STREET = 55;
    private static final int STREET_LINES = 4;
    private static final int SHORTEST_ID = 2;
    private static final int STATE_CODE = 2;

    private final X12Segments segments;
    private final Wording wording;

    X12Parties(X12Segments segments, Wording wording) {
        this.segments = segments;
        this.wording = wording;
    }

    void head(IncomingOrder order) {
        List<String> names =
                wording.pieces("client.name", order.connection().client().name(), NAME, 1 + NAME_LINES);
        String number =
                wording.code("client.number", order.connection().client().number(), 80);
        party("BY", names, "91", number);
        Credential supplier = order.connection().supplierCredential();
        boolean duns = supplier.domain().equalsIgnoreCase("DUNS");
        party("SE", List.of(), duns ? "1" : "92", wording.code("supplier", supplier.identity(), 80));
        order.shipTo().ifPresent(address -> address("ST", "shipTo", address));
        address("BT", "billTo", order.billTo());
    }

    void line(Address shipTo) {
        address("ST", "shipTo", shipTo);
    }

    private void address(String role, String field, Address address) {
        List<String> names =
                new ArrayList<>(wording.pieces(field + ".name", address.name().orElse(""), NAME, 1 + NAME_LINES));
        int ofName = names.size();
        address.deliverTo().forEach(line -> names.addAll(wording.pieces(field + ".deliverTo", line, NAME, NAME_LINES)));
        if (ofName == 0) {
            names.add(0, "");
        }
        party(
                role,
                fitting(field + ".deliverTo", names, 1 + NAME_LINES),
                "92",
                wording.code(field + ".id", address.id().orElse(""), 80));
        List<String> streets = new ArrayList<>();
        address.streets()
                .forEach(street -> streets.addAll(wording.pieces(field + ".streets", street, STREET, STREET_LINES)));
        pairs("N3", fitting(field + ".streets", streets, STREET_LINES));
        place(field, address);
        contact(field, address);
    }

    /** Name and number are optional alone, not both. */
    private void party(String role, List<String> names, String qualifier, String id) {
        String name = names.isEmpty() ? "" : names.get(0);
        String said = name.isEmpty() && id.isEmpty() ? "-" : name;
        segments.segment("N1", role, said, id.isEmpty() ? "" : qualifier, padded(id, SHORTEST_ID));
        pairs("N2", names.size() > 1 ? names.subList(1, names.size()) : List.of());
    }

    /** The standard has least lengths, and lets blanks at the end make up for them. */
    private static String padded(String text, int least) {
        return text.isEmpty() || text.length() >= least ? text : text + " ".repeat(least - text.length());
    }

    private void pairs(String tag, List<String> texts) {
        for (int i = 0; i < texts.size(); i += 2) {
            segments.segment(tag, texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : "");
        }
    }

    private void place(String field, Address address) {
        String state = wording.text(field + ".state", address.state().orElse(""), 30);
        boolean code = state.length() == STATE_CODE;
        String city = wording.text(field + ".city", address.city().orElse(""), 30);
        String postal = wording.code(
                field + ".postalCode", wording.oneLine(address.postalCode().orElse("")), 15);
        String country = wording.code(
                field + ".countryCode", wording.oneLine(address.countryCode().orElse("")), 3);
        if (!(state + city + postal + country).isEmpty()) {
            segments.segment(
                    "N4",
                    padded(city, 2),
                    code ? state : "",
                    padded(postal, 3),
                    padded(country, 2),
                    code || state.isEmpty() ? "" : "SP",
                    code ? "" : state);
        }
    }

    private void contact(String field, Address address) {
        List<String> elements = new ArrayList<>(List.of("IC", ""));
        channel(field + ".email", "EM", address.email(), elements);
        channel(field + ".phone", "TE", address.phone(), elements);
        if (elements.size() > 2) {
            segments.segment("PER", elements.toArray(String[]::new));
        }
    }

    private void channel(String field, String qualifier, Optional<String> number, List<String> elements) {
        String said = wording.text(field, number.orElse(""), 80);
        if (!said.isEmpty()) {
            elements.add(qualifier);
            elements.add(said);
        }
    }

    private List<String> fitting(String field, List<String> lines, int most) {
        if (lines.size() > most) {
            wording.refuse(
                    field,
                    "has %d lines, there is place for %d".formatted(lines.size(), most),
                    "shorten it at the source");
            return lines.subList(0, most);
        }
        return lines;
    }
}

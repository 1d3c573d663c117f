package org.comptoir.gateway.coresystem.idoc;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.coresystem.format.XmlText;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingOrder;

/** Partners of an order or a line: segments E1EDKA1 and E1EDPA1, which have the same fields. */
final class IdocPartners {

    private static final String OF_HEAD = "E1EDKA1";
    private static final String OF_LINE = "E1EDPA1";
    private static final int NAMES = 4;
    private static final int STREETS = 2;
    private static final int WIDTH = 35;
    private static final int NUMBER = 17;

    private final XmlText xml;
    private final Wording wording;

    IdocPartners(XmlText xml, Wording wording) {
        this.xml = xml;
        this.wording = wording;
    }

    void head(IncomingOrder order) {
        xml.open(OF_HEAD, "SEGMENT", "1").leaf("PARVW", "AG");
        xml.leaf(
                "PARTN",
                wording.code("client.number", order.connection().client().number(), NUMBER));
        names(wording.pieces("client.name", order.connection().client().name(), WIDTH, NAMES));
        xml.close();
        xml.open(OF_HEAD, "SEGMENT", "1").leaf("PARVW", "LF");
        xml.leaf(
                "LIFNR",
                wording.code("supplier", order.connection().supplierCredential().identity(), NUMBER));
        xml.close();
        order.shipTo().ifPresent(address -> address(OF_HEAD, "WE", "shipTo", address));
        address(OF_HEAD, "RE", "billTo", order.billTo());
    }

    void line(Address shipTo) {
        address(OF_LINE, "WE", "shipTo", shipTo);
    }

    private void address(String segment, String role, String field, Address address) {
        xml.open(segment, "SEGMENT", "1").leaf("PARVW", role);
        xml.leaf("LIFNR", wording.code(field + ".id", address.id().orElse(""), NUMBER));
        List<String> names =
                new ArrayList<>(wording.pieces(field + ".name", address.name().orElse(""), WIDTH, NAMES));
        address.deliverTo().forEach(line -> names.addAll(wording.pieces(field + ".deliverTo", line, WIDTH, NAMES)));
        names(fitting(field + ".deliverTo", names));
        streets(field, address);
        xml.leaf("ORT01", wording.text(field + ".city", address.city().orElse(""), WIDTH));
        xml.leaf(
                "PSTLZ",
                wording.code(
                        field + ".postalCode",
                        wording.oneLine(address.postalCode().orElse("")),
                        9));
        xml.leaf(
                "LAND1",
                wording.code(
                        field + ".countryCode",
                        wording.oneLine(address.countryCode().orElse("")),
                        3));
        xml.leaf("TELF1", wording.text(field + ".phone", address.phone().orElse(""), 25));
        String state = wording.text(field + ".state", address.state().orElse(""), WIDTH);
        // the region is a code of SAP's own; whatever is longer is the name of one
        xml.leaf(state.length() > 3 ? "ORT02" : "REGIO", state);
        mail(segment, wording.text(field + ".email", address.email().orElse(""), 70));
        xml.close();
    }

    private void mail(String segment, String address) {
        if (!address.isEmpty()) {
            xml.open(segment.equals(OF_HEAD) ? "E1EDKA3" : "E1EDPA3", "SEGMENT", "1");
            xml.leaf("QUALP", "EMA").leaf("STDPN", address).close();
        }
    }

    private void names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            xml.leaf("NAME" + (i + 1), names.get(i));
        }
    }

    private void streets(String field, Address address) {
        List<String> streets = new ArrayList<>();
        address.streets().forEach(street -> streets.addAll(wording.pieces(field + ".streets", street, WIDTH, STREETS)));
        List<String> fitting = streets.size() <= STREETS
                ? streets
                : wording.pieces(field + ".streets", String.join(" ", address.streets()), WIDTH, STREETS);
        xml.leaf("STRAS", fitting.isEmpty() ? "" : fitting.get(0));
        xml.leaf("STRS2", fitting.size() < 2 ? "" : fitting.get(1));
    }

    private List<String> fitting(String field, List<String> names) {
        if (names.size() <= NAMES) {
            return names;
        }
        wording.refuse(
                field,
                "and the name fill %d lines of 35 characters, there is place for %d".formatted(names.size(), NAMES),
                "shorten it at the source");
        return names.subList(0, NAMES);
    }
}

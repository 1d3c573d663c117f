package org.comptoir.gateway.coresystem.edifact;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.coresystem.format.Wording;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.Credential;

/** Who orders, who delivers, where to and who pays: segment groups 2 and 35. */
final class EdifactParties {

    private static final String BY_SELLER = "91";
    private static final String BY_BUYER = "92";
    private static final int NAME_LINES = 5;
    private static final int STREET_LINES = 4;
    private static final int CONTACTS = 5;
    private static final int LINE = 35;
    private static final int STATE = 9;

    private final EdifactSegments segments;
    private final Wording wording;

    EdifactParties(EdifactSegments segments, Wording wording) {
        this.segments = segments;
        this.wording = wording;
    }

    void head(IncomingOrder order) {
        segments.segment(
                "NAD",
                segments.element("BY"),
                segments.element(
                        wording.code(
                                "client.number", order.connection().client().number(), LINE),
                        "",
                        BY_SELLER),
                "",
                segments.element(wording.pieces(
                        "client.name", order.connection().client().name(), LINE, NAME_LINES)));
        Credential supplier = order.connection().supplierCredential();
        segments.segment(
                "NAD",
                segments.element("SU"),
                segments.element(wording.code("supplier", supplier.identity(), LINE), "", BY_BUYER));
        order.shipTo().ifPresent(address -> address("DP", "shipTo", address));
        address("IV", "billTo", order.billTo());
    }

    void line(Address shipTo) {
        address("DP", "shipTo", shipTo);
    }

    private void address(String role, String field, Address address) {
        List<String> streets = new ArrayList<>();
        for (String street : address.streets()) {
            streets.addAll(wording.pieces(field + ".streets", street, LINE, STREET_LINES));
        }
        String state = wording.oneLine(address.state().orElse(""));
        if (state.length() > STATE) {
            streets.addAll(wording.pieces(field + ".state", state, LINE, 1));
        }
        boolean known = address.id().isPresent();
        segments.segment(
                "NAD",
                segments.element(role),
                known
                        ? segments.element(
                                wording.code(field + ".id", address.id().orElse(""), LINE), "", BY_BUYER)
                        : "",
                "",
                segments.element(wording.pieces(field + ".name", address.name().orElse(""), LINE, NAME_LINES)),
                segments.element(fitting(field, streets)),
                segments.element(wording.text(field + ".city", address.city().orElse(""), LINE)),
                segments.element(state.length() > STATE ? "" : state),
                segments.element(wording.code(
                        field + ".postalCode",
                        wording.oneLine(address.postalCode().orElse("")),
                        9)),
                segments.element(wording.code(
                        field + ".countryCode",
                        wording.oneLine(address.countryCode().orElse("")),
                        3)));
        contacts(field, address);
    }

    private List<String> fitting(String field, List<String> streets) {
        if (streets.size() <= STREET_LINES) {
            return streets;
        }
        return wording.pieces(field + ".streets", String.join(" ", streets), LINE, STREET_LINES);
    }

    /** The first contact has mail and telephone; whom to deliver to are several at most. */
    private void contacts(String field, Address address) {
        List<String> names = new ArrayList<>();
        address.deliverTo().forEach(name -> names.addAll(wording.pieces(field + ".deliverTo", name, LINE, CONTACTS)));
        boolean reachable = address.email().isPresent() || address.phone().isPresent();
        if (names.isEmpty() && reachable) {
            names.add("");
        }
        if (names.size() > CONTACTS) {
            wording.refuse(
                    field + ".deliverTo",
                    "has %d lines of 35 characters, there is place for %d".formatted(names.size(), CONTACTS),
                    "shorten it at the source");
        }
        for (int i = 0; i < Math.min(names.size(), CONTACTS); i++) {
            segments.segment("CTA", segments.element("IC"), segments.element("", names.get(i)));
            if (i == 0) {
                communication(field + ".email", address.email().orElse(""), "EM");
                communication(field + ".phone", address.phone().orElse(""), "TE");
            }
        }
    }

    private void communication(String field, String number, String channel) {
        String said = wording.text(field, number, 512);
        if (!said.isEmpty()) {
            segments.segment("COM", segments.element(said, channel));
        }
    }
}

package org.comptoir.gateway.coresystem.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the facts of an order in the segments of an ORDERS D.96A, by the published field map alone. */
final class EdifactReader {

    private final Map<String, String> facts = new TreeMap<>();
    private String line = "";
    private String party = "";
    private boolean summary;

    static Map<String, String> facts(List<EdiSegment> segments) {
        EdifactReader reader = new EdifactReader();
        segments.forEach(reader::take);
        reader.facts.values().removeIf(String::isEmpty);
        return reader.facts;
    }

    private void take(EdiSegment it) {
        switch (it.tag()) {
            case "BGM" -> put("order", it.at(2));
            case "DTM" -> date(it);
            case "FTX" -> text(it);
            case "RFF" -> reference(it);
            case "NAD" -> party(it);
            case "CTA" -> join(party + "names", OrderFacts.bare(it.at(2, 2)));
            case "COM" -> put(party + (it.at(1, 2).equals("EM") ? "mail" : "phone"), it.at(1, 1));
            case "CUX" -> put("currency", it.at(1, 2));
            case "LIN" -> line(it);
            case "PIA" -> put(line + "buyer", it.at(2, 1));
            case "IMD" -> join(line + "description", it.at(3, 4) + it.at(3, 5));
            case "QTY" -> {
                put(line + "quantity", it.at(1, 2));
                put(line + "unit", it.at(1, 3));
            }
            case "PRI" -> {
                put(line + "price", plain(it.at(1, 2)));
                put(line + "basis", it.at(1, 5).isEmpty() ? "1" : it.at(1, 5));
            }
            case "MOA" -> put(summary ? "total" : line + "total", plain(it.at(1, 2)));
            case "UNS" -> summary = true;
            case "CNT" -> put("lines", it.at(1, 2));
            default -> {
                // the envelope says nothing of the order
            }
        }
    }

    private void date(EdiSegment it) {
        if (it.at(1, 1).equals("137")) {
            put("date", it.at(1, 2).substring(0, 8));
        } else {
            put(line + "delivery", it.at(1, 2));
        }
    }

    private void text(EdiSegment it) {
        if (it.at(1).equals("AAI")) {
            join(line + "comments", it.at(4, 1) + it.at(4, 2) + it.at(4, 3) + it.at(4, 4) + it.at(4, 5));
        } else {
            join(line + "ext " + it.at(4, 1), it.at(4, 2) + it.at(4, 3) + it.at(4, 4) + it.at(4, 5));
        }
    }

    private void reference(EdiSegment it) {
        if (it.at(1, 1).equals("ON")) {
            put("version", it.at(1, 4));
        } else if (it.at(1, 1).equals("AAG")) {
            put(line + "auxiliary", it.at(1, 2));
        }
    }

    private void party(EdiSegment it) {
        switch (it.at(1)) {
            case "BY" -> put("client", it.at(2, 1));
            case "DP" -> address(line + "ship ", it);
            case "IV" -> address("bill ", it);
            default -> party = "seller ";
        }
    }

    private void address(String at, EdiSegment it) {
        party = at;
        put(at + "id", it.at(2, 1));
        put(at + "names", OrderFacts.bare(it.at(4, 1) + it.at(4, 2) + it.at(4, 3) + it.at(4, 4) + it.at(4, 5)));
        String streets = OrderFacts.bare(it.at(5, 1) + it.at(5, 2) + it.at(5, 3) + it.at(5, 4));
        String state = it.at(7);
        // a state that is longer than its nine characters is the last of the street lines
        boolean among = state.isEmpty() && streets.endsWith("Île-de-France");
        put(at + "streets", among ? streets.substring(0, streets.length() - "Île-de-France".length()) : streets);
        put(at + "state", among ? "Île-de-France" : state);
        put(at + "city", it.at(6));
        put(at + "postal", it.at(8));
        put(at + "country", it.at(9));
    }

    private void line(EdiSegment it) {
        line = it.at(1) + " ";
        put(line + "part", it.at(3, 1));
    }

    private static String plain(String number) {
        BigDecimal stripped = new BigDecimal(number).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private void put(String name, String value) {
        facts.put(name, value);
    }

    private void join(String name, String more) {
        facts.merge(name, more, String::concat);
    }
}

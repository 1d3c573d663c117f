package org.comptoir.gateway.coresystem.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the facts of an order in the segments of an 850, by the published field map alone. */
final class X12Reader {

    private static final Map<String, String> BASES = Map.of("PE", "1", "HP", "100", "TP", "1000");

    private final Map<String, String> facts = new TreeMap<>();
    private String line = "";
    private String text = "";
    private String party = "";

    static Map<String, String> facts(List<EdiSegment> segments) {
        X12Reader reader = new X12Reader();
        segments.forEach(reader::take);
        reader.facts.values().removeIf(String::isEmpty);
        return reader.facts;
    }

    private void take(EdiSegment it) {
        switch (it.tag()) {
            case "BEG" -> {
                put("order", it.at(3));
                put("date", it.at(5));
            }
            case "CUR" -> put("currency", it.at(2));
            case "REF" -> reference(it);
            case "N9" -> text = line + (it.at(1).equals("L1") ? "comments" : "ext " + it.at(3));
            case "MSG" -> facts.merge(text, it.at(1), String::concat);
            case "N1" -> party(it);
            case "N2" -> join(party + "names", it.at(1) + it.at(2));
            case "N3" -> join(party + "streets", it.at(1) + it.at(2));
            case "N4" -> place(it);
            case "PER" -> contact(it);
            case "PO1" -> line(it);
            case "CTP" -> {
                put(line + "price", plain(it.at(3)));
                put(line + "basis", plain(it.at(4)));
            }
            case "PID" -> facts.merge(line + "description", it.at(5), String::concat);
            case "DTM" -> put(line + "delivery", it.at(2));
            case "AMT" -> put(it.at(1).equals("TT") ? "total" : line + "total", plain(it.at(2)));
            case "CTT" -> put("lines", it.at(1));
            default -> {
                // the envelope says nothing of the order
            }
        }
    }

    private void reference(EdiSegment it) {
        String value = it.at(2).isEmpty() ? it.at(3) : it.at(2);
        switch (it.at(1)) {
            case "V0" -> put("version", value);
            case "PR" -> put(line + "auxiliary", value);
            default -> {
                // the idempotency key
            }
        }
    }

    private void party(EdiSegment it) {
        switch (it.at(1)) {
            case "BY" -> {
                party = "buyer ";
                put("client", it.at(4));
            }
            case "ST" -> address(line + "ship ", it);
            case "BT" -> address("bill ", it);
            default -> party = "seller ";
        }
        facts.keySet().removeIf(name -> name.startsWith("buyer ") || name.startsWith("seller "));
    }

    private void address(String at, EdiSegment it) {
        party = at;
        put(at + "id", it.at(4).stripTrailing());
        put(at + "names", it.at(2).equals("-") && it.at(4).isEmpty() ? "" : OrderFacts.bare(it.at(2)));
    }

    private void place(EdiSegment it) {
        put(party + "city", it.at(1).stripTrailing());
        put(party + "state", it.at(2).isEmpty() ? it.at(6) : it.at(2));
        put(party + "postal", it.at(3).stripTrailing());
        put(party + "country", it.at(4).stripTrailing());
    }

    private void contact(EdiSegment it) {
        for (int i = 3; i <= 5; i += 2) {
            if (!it.at(i).isEmpty()) {
                put(party + (it.at(i).equals("EM") ? "mail" : "phone"), it.at(i + 1));
            }
        }
    }

    private void line(EdiSegment it) {
        line = it.at(1) + " ";
        put(line + "quantity", it.at(2));
        put(line + "unit", it.at(3));
        put(line + "price", it.at(4).isEmpty() ? "" : plain(it.at(4)));
        put(line + "basis", BASES.getOrDefault(it.at(5), ""));
        put(line + "part", it.at(7));
        put(line + "buyer", it.at(9));
    }

    private static String plain(String number) {
        BigDecimal stripped = new BigDecimal(number).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private void put(String name, String value) {
        facts.put(name, value);
    }

    private void join(String name, String more) {
        facts.merge(name, OrderFacts.bare(more), String::concat);
    }
}

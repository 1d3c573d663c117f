package org.comptoir.faults.stage;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verdict on one trial: figures that show that it hit what it aims at, and whatever should not be. */
public final class Report {

    private static final int TOLD = 20;

    private final String test;
    private final String scale;
    private final long seed;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    public Report(String test, Scale scale, long seed) {
        this.test = test;
        this.scale = scale.name().toLowerCase(java.util.Locale.ROOT);
        this.seed = seed;
    }

    public String test() {
        return test;
    }

    public synchronized Report figure(String name, Object value) {
        figures.put(name, value);
        return this;
    }

    public synchronized void complain(String complaint) {
        complaints.add(complaint);
    }

    /** @param otherwise what is wrong where it does not hold */
    public void require(boolean holds, String otherwise) {
        if (!holds) {
            complain(otherwise);
        }
    }

    /** Takes the reckoning's figures over; anything but zeros is a complaint. */
    public Reckoning reckon(Reckoning reckoning) {
        figure("orders", reckoning.orders());
        figure("dead", reckoning.dead());
        figure("ambiguous", reckoning.ambiguous());
        zero("lost", reckoning.lost());
        zero("doubled", reckoning.doubled());
        zero("phantom", reckoning.phantom());
        zero("wrong", reckoning.wrong());
        zero("reordered", reckoning.reordered());
        return reckoning;
    }

    private void zero(String name, Set<String> found) {
        figure(name, found.size());
        found.stream().limit(TOLD).forEach(one -> complain(name + ": " + one));
    }

    public synchronized boolean isGood() {
        return complaints.isEmpty();
    }

    public synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    public synchronized String json() {
        JsonObjectBuilder told = Json.createObjectBuilder();
        figures.forEach((name, value) -> {
            if (value instanceof Number number) {
                told.add(
                        name,
                        number.doubleValue() == number.longValue()
                                ? Json.createValue(number.longValue())
                                : Json.createValue(number.doubleValue()));
            } else {
                told.add(name, String.valueOf(value));
            }
        });
        JsonArrayBuilder wrong = Json.createArrayBuilder();
        complaints.forEach(wrong::add);
        return Json.createObjectBuilder()
                .add("test", test)
                .add("scale", scale)
                .add("seed", seed)
                .add("good", complaints.isEmpty())
                .add("figures", told)
                .add("complaints", wrong)
                .build()
                .toString();
    }
}

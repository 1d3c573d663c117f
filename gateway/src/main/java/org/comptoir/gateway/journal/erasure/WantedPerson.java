package org.comptoir.gateway.journal.erasure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The person who is looked for, as the buyer's suite may have spelled them. */
public final class WantedPerson {

    private static final int MOST = 20;
    private static final int LONGEST = 320;
    private static final int SHORTEST_ID = 4;
    private static final int SHORTEST_NAME = 5;
    private static final int FEWEST_DIGITS = 7;

    private final EnumMap<Kind, List<String>> spellings = new EnumMap<>(Kind.class);

    /** What a spelling is, which says where it counts. */
    public enum Kind {
        MAILS,
        USER_IDS,
        NAMES,
        PHONES
    }

    private WantedPerson(Map<Kind, ? extends Collection<String>> given) {
        for (Kind kind : Kind.values()) {
            List<String> texts = new ArrayList<>();
            given.forEach((of, values) -> {
                if (of == kind) {
                    values.stream()
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .forEach(texts::add);
                }
            });
            spellings.put(kind, List.copyOf(texts));
        }
    }

    public static WantedPerson of(Map<Kind, ? extends Collection<String>> spellings) {
        return new WantedPerson(spellings);
    }

    public List<String> of(Kind kind) {
        return spellings.getOrDefault(kind, List.of());
    }

    /** What stands against looking for this person; empty where nothing does. */
    public List<PersonProblem> problems() {
        List<PersonProblem> problems = new ArrayList<>();
        spellings.forEach((kind, texts) -> {
            if (texts.size() > MOST || texts.stream().anyMatch(text -> text.length() > LONGEST)) {
                problems.add(new PersonProblem(kind, PersonProblem.Rule.MUCH, ""));
            } else {
                texts.forEach(text -> add(problems, kind, text));
            }
        });
        if (spellings.values().stream().allMatch(List::isEmpty)) {
            problems.add(new PersonProblem(Kind.MAILS, PersonProblem.Rule.EMPTY, ""));
        }
        return problems;
    }

    private static void add(List<PersonProblem> problems, Kind kind, String text) {
        switch (kind) {
            case MAILS -> {
                if (!text.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) {
                    problems.add(new PersonProblem(kind, PersonProblem.Rule.NO_MAIL, text));
                }
            }
            case USER_IDS -> {
                if (text.length() < SHORTEST_ID) {
                    problems.add(new PersonProblem(kind, PersonProblem.Rule.SHORT, text));
                }
            }
            case NAMES -> {
                if (words(text).size() < 2) {
                    problems.add(new PersonProblem(kind, PersonProblem.Rule.ONE_WORD, text));
                } else if (text.length() < SHORTEST_NAME) {
                    problems.add(new PersonProblem(kind, PersonProblem.Rule.SHORT, text));
                }
            }
            case PHONES -> {
                if (!text.matches("\\+?[0-9 ()./\\u00a0-]+") || digits(text).length() < FEWEST_DIGITS) {
                    problems.add(new PersonProblem(kind, PersonProblem.Rule.NO_PHONE, text));
                }
            }
            default -> throw new IllegalStateException("There is no rule for " + kind);
        }
    }

    /** The words of a name, without commas. */
    static List<String> words(String name) {
        return List.of(name.strip().split("[\\s\\u00a0,]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String digits(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }

    /** How many of which kind, for the audit trail: never what they are. */
    String counts() {
        return spellings.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getValue().size() + " "
                        + each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** As it is sealed until the person is erased. */
    String write() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        spellings.forEach((kind, texts) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            texts.forEach(array::add);
            object.add(kind.name(), array);
        });
        return object.build().toString();
    }

    static WantedPerson read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<Kind, List<String>> read = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                read.put(
                        kind,
                        object.getJsonArray(kind.name()).getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList());
            }
            return new WantedPerson(read);
        }
    }
}

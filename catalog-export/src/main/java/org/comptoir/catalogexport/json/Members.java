package org.comptoir.catalogexport.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, each asked for once; whoever is done asks what nobody took. Problems name the path. */
public final class Members {

    private final String path;
    private final Map<String, @Nullable Object> members;
    private final BiConsumer<String, String> problems;
    private final Set<String> taken = new LinkedHashSet<>();

    private Members(String path, Map<String, @Nullable Object> members, BiConsumer<String, String> problems) {
        this.path = path;
        this.members = members;
        this.problems = problems;
    }

    /** @param problems takes the path of a member and what is wrong with it */
    public static Members of(@Nullable Object value, BiConsumer<String, String> problems) {
        return at("", value, problems);
    }

    @SuppressWarnings("unchecked") // JsonText makes such maps only
    private static Members at(String path, @Nullable Object value, BiConsumer<String, String> problems) {
        if (value != null && !(value instanceof Map)) {
            problems.accept(path, "an object is expected");
        }
        Map<String, @Nullable Object> members =
                value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
        return new Members(path, members, problems);
    }

    /** A text, a number or a flag as text; blank where there is none. */
    public String text(String key) {
        Object value = take(key);
        if (value instanceof Map || value instanceof List) {
            problems.accept(path + key, "a text, number or flag is expected");
            return "";
        }
        return value == null ? "" : value.toString();
    }

    public boolean flag(String key, boolean otherwise) {
        Object value = take(key);
        if (value != null && !(value instanceof Boolean)) {
            problems.accept(path + key, "true or false is expected");
        }
        return value instanceof Boolean told ? told : otherwise;
    }

    public Members object(String key) {
        return at(path + key + "/", take(key), problems);
    }

    /** Every object of a list. */
    public <T> List<T> each(String key, Function<Members, T> reader) {
        Object value = take(key);
        List<T> read = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Members one = at("%s%s[%d]/".formatted(path, key, i + 1), list.get(i), problems);
                read.add(reader.apply(one));
                one.refuseOthers();
            }
        } else if (value != null) {
            problems.accept(path + key, "a list is expected");
        }
        return read;
    }

    /** An object whose keys are free and whose values are objects. */
    public <T> Map<String, T> objects(String key, Function<Members, T> reader) {
        Members inner = object(key);
        Map<String, T> read = new LinkedHashMap<>();
        for (String name : inner.members.keySet()) {
            Members one = inner.object(name);
            read.put(name, reader.apply(one));
            one.refuseOthers();
        }
        return read;
    }

    /** An object whose keys are free and whose values are texts. */
    public Map<String, String> texts(String key) {
        Members inner = object(key);
        Map<String, String> read = new LinkedHashMap<>();
        inner.members.keySet().forEach(name -> read.put(name, inner.text(name)));
        return read;
    }

    /** Names every member that nobody asked for. */
    public void refuseOthers() {
        for (String key : members.keySet()) {
            if (!taken.contains(key)) {
                problems.accept(path + key, "this field is not known");
            }
        }
    }

    private @Nullable Object take(String key) {
        taken.add(key);
        return members.get(key);
    }
}

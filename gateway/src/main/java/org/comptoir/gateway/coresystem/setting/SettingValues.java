package org.comptoir.gateway.coresystem.setting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What somebody set, by name; what is not set falls back to the setting's own default. */
public record SettingValues(Map<String, String> values) {

    public static final SettingValues NONE = new SettingValues(Map.of());

    public SettingValues {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** @throws IllegalStateException where it has to be set and is not; {@link #problems} says so before */
    public String get(Setting setting) {
        String value = values.get(setting.name());
        return value != null
                ? value
                : setting.fallback().orElseThrow(() -> new IllegalStateException("Nobody has set " + setting.name()));
    }

    public boolean is(Setting flag) {
        return Boolean.parseBoolean(get(flag));
    }

    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    public boolean has(Setting setting) {
        return values.containsKey(setting.name());
    }

    /** What is unknown, missing or not as expected, in words; empty where all is well. */
    public List<String> problems(List<Setting> known) {
        List<String> problems = new ArrayList<>();
        Set<String> names = known.stream().map(Setting::name).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add("%s is unknown; known are %s"
                        .formatted(
                                name,
                                known.isEmpty()
                                        ? "none"
                                        : names.stream().sorted().collect(Collectors.joining(", ")))));
        for (Setting setting : known) {
            String value = values.get(setting.name());
            if (value == null && setting.fallback().isEmpty()) {
                problems.add("%s is missing: expected is %s".formatted(setting.name(), setting.expected()));
            } else if (value != null && !setting.allows(value)) {
                problems.add("%s is \"%s\": expected is %s".formatted(setting.name(), value, setting.expected()));
            }
        }
        return problems;
    }
}

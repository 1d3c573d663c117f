package org.comptoir.gateway.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;

/** The rules for a tree of shelves: codes once, parents first, a name on each. */
final class CategoryCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_NAME = 255;
    private static final int DEEPEST = 16;

    private CategoryCheck() {}

    /**
     * @param known the shelves there are already, each with its parent, blank at the top
     * @throws IllegalArgumentException naming the first that cannot be taken, and why
     */
    static void prove(List<IncomingCategory> categories, Map<String, String> known) {
        problems(categories, known).entrySet().stream().findFirst().ifPresent(first -> {
            throw new IllegalArgumentException("Category \"%s\" %s".formatted(first.getKey(), first.getValue()));
        });
    }

    /** @return the first problem of each shelf that has one, by its code */
    static Map<String, String> problems(List<IncomingCategory> categories, Map<String, String> known) {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, String> standing = new HashMap<>(known);
        Set<String> sent = new HashSet<>();
        for (IncomingCategory category : categories) {
            problem(category, standing, sent).ifPresent(problem -> problems.putIfAbsent(category.code(), problem));
            standing.put(category.code(), category.parent().orElse(""));
        }
        for (String code : sent) {
            if (!isRooted(code, standing)) {
                problems.putIfAbsent(code, "stands below itself or deeper than %d shelves".formatted(DEEPEST));
            }
        }
        return problems;
    }

    private static Optional<String> problem(IncomingCategory category, Map<String, String> standing, Set<String> sent) {
        String code = category.code();
        if (!CODE.matcher(code).matches()) {
            return Optional.of("has a code that is not 1 to 64 of a-z, 0-9 and hyphen");
        }
        if (!sent.add(code)) {
            return Optional.of("comes twice; send it once");
        }
        Optional<String> orphan =
                category.parent().filter(parent -> !standing.containsKey(parent) || parent.equals(code));
        if (orphan.isPresent()) {
            return Optional.of(
                    "names the parent \"%s\", which is not there; send the parent first".formatted(orphan.get()));
        }
        if (category.names().isEmpty()) {
            return Optional.of("has no name in any language");
        }
        return category.names().entrySet().stream()
                .filter(name -> !isReadable(name.getValue()))
                .map(name -> "has a name (%s) that is not 1 to %d visible characters"
                        .formatted(name.getKey().tag(), LONGEST_NAME))
                .findFirst();
    }

    private static boolean isRooted(String code, Map<String, String> parents) {
        String above = code;
        for (int depth = 0; depth < DEEPEST; depth++) {
            above = parents.getOrDefault(above, "");
            if (above.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadable(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    /** A name in the asked language, in English, or in the first there is. */
    static String nameIn(Map<Language, String> names, Language language, String code) {
        return Stream.of(Stream.of(language, Language.EN), Stream.of(Language.values()))
                .flatMap(wished -> wished)
                .filter(names::containsKey)
                .findFirst()
                .map(names::get)
                .orElse(code);
    }
}

package org.comptoir.gateway.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.comptoir.kernel.Language;

/** The rules for a tree of shelves: codes once, parents first, an English name on each. */
final class CategoryCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_NAME = 255;
    private static final int DEEPEST = 16;

    private CategoryCheck() {}

    /** @param known the shelves there are already, each with its parent, blank at the top */
    static void prove(List<IncomingCategory> categories, Map<String, String> known) {
        Map<String, String> standing = new HashMap<>(known);
        Set<String> sent = new HashSet<>();
        for (IncomingCategory category : categories) {
            String code = category.code();
            require(CODE.matcher(code).matches(), code, "has a code that is not 1 to 64 of a-z, 0-9 and hyphen");
            require(sent.add(code), code, "comes twice; send it once");
            category.parent()
                    .ifPresent(parent -> require(
                            standing.containsKey(parent) && !parent.equals(code),
                            code,
                            "names the parent \"%s\", which is not there; send the parent first".formatted(parent)));
            require(category.names().containsKey(Language.EN), code, "has no English name");
            category.names().forEach((language, name) -> proveName(code, language, name));
            standing.put(code, category.parent().orElse(""));
        }
        for (String code : sent) {
            require(isRooted(code, standing), code, "stands below itself or deeper than %d shelves".formatted(DEEPEST));
        }
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

    private static void proveName(String code, Language language, String name) {
        require(
                !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl),
                code,
                "has a name (%s) that is not 1 to %d visible characters".formatted(language.tag(), LONGEST_NAME));
    }

    private static void require(boolean holds, String code, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Category \"%s\" %s".formatted(code, otherwise));
        }
    }

    /** A name in the asked language, or in English. */
    static String nameIn(Map<Language, String> names, Language language, String code) {
        return names.getOrDefault(language, names.getOrDefault(Language.EN, code));
    }
}

package org.comptoir.gateway.journal.erasure;

/**
 * Why nobody can be looked for by what was typed.
 *
 * @param value what was typed; empty for the whole
 */
public record PersonProblem(WantedPerson.Kind kind, Rule rule, String value) {

    /** What it breaks. */
    public enum Rule {
        /** Nothing was typed at all. */
        EMPTY,
        /** It is no mail address. */
        NO_MAIL,
        /** So short that it would be found in other words. */
        SHORT,
        /** One word would be found in other people's names. */
        ONE_WORD,
        /** Fewer than seven digits would be found in other numbers. */
        NO_PHONE,
        /** More than 320 characters, or more than twenty of a kind. */
        MUCH
    }

    /** For programs. */
    public String sentence() {
        return switch (rule) {
            case EMPTY -> "names nobody: send at least one of mails, userIds, names, phones";
            case NO_MAIL -> "\"%s\" is no mail address".formatted(value);
            case SHORT -> "\"%s\" is shorter than four characters and would be found in other words".formatted(value);
            case ONE_WORD ->
                "\"%s\" is one word and would be found in others' names: send first and last name".formatted(value);
            case NO_PHONE -> "\"%s\" has fewer than seven digits, or something that is no number".formatted(value);
            case MUCH -> "holds more than twenty entries, or one of more than 320 characters";
        };
    }
}

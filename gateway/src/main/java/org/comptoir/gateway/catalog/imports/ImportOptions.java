package org.comptoir.gateway.catalog.imports;

import java.util.OptionalInt;

/**
 * How an import is wanted.
 *
 * @param dryRun everything but the switch
 * @param stopOnProblems nothing is applied where a line was refused; the file is still read to its end
 * @param askAbove share of the articles for sale, 0 to 100 percent, that may go out without a yes; the supplier's own where empty
 * @param language tag of texts that name none; blank leaves it to profile and file
 */
public record ImportOptions(
        ImportMode mode, boolean dryRun, boolean stopOnProblems, OptionalInt askAbove, String language) {

    /** Changes, applied without further ado. */
    public static final ImportOptions USUAL =
            new ImportOptions(ImportMode.CHANGES, false, false, OptionalInt.empty(), "");

    public ImportOptions {
        if (askAbove.isPresent() && (askAbove.getAsInt() < 0 || askAbove.getAsInt() > 100)) {
            throw new IllegalArgumentException(
                    "A share of %d %% was given: expected is 0 to 100".formatted(askAbove.getAsInt()));
        }
        if (!language.isEmpty() && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")) {
            throw new IllegalArgumentException("\"%s\" is no language tag such as de or pt-BR".formatted(language));
        }
    }
}

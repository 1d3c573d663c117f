package org.comptoir.gateway.publication.run;

/**
 * How a run is wanted.
 *
 * @param dryRun writes no file and says what would be refused
 * @param whole the whole catalog, even where the publication tells changes
 * @param confirmed somebody has said yes to what it withdraws
 */
public record RunWish(boolean dryRun, boolean whole, boolean confirmed) {

    /** As the publication says. */
    public static final RunWish PLAIN = new RunWish(false, false, false);
}

package org.comptoir.faults.stage;

/** How long a trial takes: seconds with every run of the tests, or as long as the catalogue asks, by hand. */
public enum Scale {
    CI,
    FULL;

    public int of(int ci, int full) {
        return this == CI ? ci : full;
    }
}

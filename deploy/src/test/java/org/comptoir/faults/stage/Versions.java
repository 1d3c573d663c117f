package org.comptoir.faults.stage;

/** Versions of orders as these trials number them: none, 1, 2 … */
final class Versions {

    private Versions() {}

    static int compare(String one, String other) {
        return Integer.compare(number(one), number(other));
    }

    private static int number(String version) {
        return version.isEmpty() ? 0 : Integer.parseInt(version);
    }
}

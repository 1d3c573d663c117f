package org.comptoir.gateway.contract.upload;

import java.util.ArrayList;
import java.util.List;

/** All problems counted, the first 1,000 kept. */
final class Problems {

    private static final int MOST_KEPT = 1_000;

    private final List<UploadProblem> kept = new ArrayList<>();
    private long count;

    void add(UploadProblem problem) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        }
    }

    long count() {
        return count;
    }

    List<UploadProblem> kept() {
        return List.copyOf(kept);
    }
}

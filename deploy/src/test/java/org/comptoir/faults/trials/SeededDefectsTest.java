package org.comptoir.faults.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A defect that can no longer be planted tries no trial. */
class SeededDefectsTest {

    @Test
    void everyDefectCanStillBePlanted() throws Exception {
        List<Defect> all = SeededDefects.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        for (Defect defect : all) {
            for (Defect.Edit edit : defect.edits()) {
                assertThat(edit.spoil(Path.of(".."))).as(defect.invariant()).contains(edit.to());
            }
        }
    }
}

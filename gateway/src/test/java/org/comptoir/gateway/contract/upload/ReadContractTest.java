package org.comptoir.gateway.contract.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadContractTest {

    private static final Map<String, Integer> COLUMNS = Map.of("kind", 0, "supplierPartId", 1, "price", 2);

    private final Problems problems = new Problems();

    @Test
    void keepsNoMoreRulesThanAContractMayHaveHoweverLongTheTableIs() {
        var contract = new ReadContract("GC-1", 2, 3);

        for (int line = 3; line < 10; line++) {
            contract.rule(new UploadRow(line, COLUMNS, List.of("net", "AN-" + line, "9.50"), problems));
        }

        assertThat(contract.rules()).isEqualTo(3);
        assertThat(contract.agreement(true)).isEmpty();
        assertThat(problems.kept()).hasSize(4).extracting(UploadProblem::rule).containsOnly("it has more than 3 rules");
    }
}

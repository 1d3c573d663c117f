package org.comptoir.gateway.catalog.imports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.comptoir.gateway.catalog.imports.StoredProblem;
import org.comptoir.gateway.catalog.imports.StoredProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\uFF1D1"})
    void takesTheForceFromFormulas(String risky) {
        assertThat(ProblemTable.cell(risky)).isEqualTo("\"'" + risky + "\"");
    }

    @Test
    void writesPageAfterPageWithQuotesTwice() throws IOException {
        var target = new StringWriter();

        ProblemTable.write(after -> after == 2 ? List.of() : List.of(problem(after + 1)), target);

        assertThat(target.toString().lines())
                .containsExactly(
                        "\uFEFFnumber,kind,line,item,field,value,rule,remedy",
                        "1,problem,7,\"A\",\"unit\",\"say \"\"EA\"\"\",\"r\",\"m\"",
                        "2,problem,7,\"A\",\"unit\",\"say \"\"EA\"\"\",\"r\",\"m\"");
    }

    private static StoredProblem problem(long number) {
        return new StoredProblem(number, Kind.PROBLEM, 7, "A", "unit", "say \"EA\"", "r", "m");
    }
}

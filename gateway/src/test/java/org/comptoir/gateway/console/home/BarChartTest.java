package org.comptoir.gateway.console.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static BarChart.Value value(int day, String value) {
        return new BarChart.Value("main", day, new BigDecimal(value), "");
    }

    @Test
    void theHighestBarFillsTheHeightAndTheOthersTheirShare() {
        assertThat(BarChart.bars(List.of(value(0, "200"), value(1, "50")), 2))
                .extracting(Chart.Bar::height, Chart.Bar::y)
                .containsExactly(tuple("80", "0"), tuple("20", "60"));
    }

    @Test
    void whatIsNotNothingCanBeSeenAndNothingIsNothing() {
        assertThat(BarChart.bars(List.of(value(0, "100000"), value(1, "1"), value(2, "0")), 3))
                .extracting(Chart.Bar::height)
                .containsExactly("80", "1.5", "0");
    }

    @Test
    void aWeekWithoutAnythingDividesByNothing() {
        assertThat(BarChart.bars(List.of(value(0, "0")), 7))
                .extracting(Chart.Bar::height)
                .containsExactly("0");
    }
}

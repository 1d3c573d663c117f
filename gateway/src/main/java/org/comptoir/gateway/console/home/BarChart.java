package org.comptoir.gateway.console.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lays bars out. */
final class BarChart {

    static final int WIDTH = 300;
    static final int HEIGHT = 80;

    private static final BigDecimal SHARE = new BigDecimal("0.72");
    private static final BigDecimal LEAST = new BigDecimal("1.5");
    private static final int DECIMALS = 2;

    private BarChart() {}

    /**
     * A day's figure.
     *
     * @param kind {@code main}, or {@code other} for one that stands behind
     */
    record Value(String kind, int day, BigDecimal value, String label) {}

    /** @param days how many there are side by side */
    static List<Chart.Bar> bars(List<Value> values, int days) {
        BigDecimal most = most(values);
        BigDecimal step = BigDecimal.valueOf(WIDTH).divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
        List<Chart.Bar> bars = new ArrayList<>();
        for (Value value : values) {
            BigDecimal height = height(value.value(), most);
            bars.add(new Chart.Bar(
                    value.kind(),
                    plain(step.multiply(BigDecimal.valueOf(value.day()))
                            .add(step.multiply(BigDecimal.ONE.subtract(SHARE)).divide(BigDecimal.valueOf(2)))),
                    plain(BigDecimal.valueOf(HEIGHT).subtract(height)),
                    plain(step.multiply(SHARE)),
                    plain(height),
                    value.label()));
        }
        return bars;
    }

    static BigDecimal most(List<Value> values) {
        return values.stream().map(Value::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What is not nothing can be seen. */
    private static BigDecimal height(BigDecimal value, BigDecimal most) {
        if (value.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        return value.multiply(BigDecimal.valueOf(HEIGHT))
                .divide(most, DECIMALS, RoundingMode.HALF_UP)
                .max(LEAST);
    }

    private static String plain(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

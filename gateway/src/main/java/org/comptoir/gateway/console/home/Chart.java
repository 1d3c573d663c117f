package org.comptoir.gateway.console.home;

import java.util.List;

/**
 * A row of bars, one or two for each day, drawn where 0 is at the bottom.
 *
 * @param key of what is shown, such as {@code sessions}
 * @param most what the highest bar stands for, in words
 * @param summary the whole in one sentence, for those who do not see it
 */
public record Chart(String key, String title, String most, String summary, List<Bar> bars) {

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * @param kind {@code main} or {@code other}
     * @param x and the others in units of the drawing
     * @param label the day and its figure
     */
    public record Bar(String kind, String x, String y, String width, String height, String label) {}
}

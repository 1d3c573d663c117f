package org.comptoir.gateway.console.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.console.Speech;

/**
 * How often a publication runs.
 *
 * @param minutes as a form sends it; a hyphen for never by itself
 */
public record Rhythm(String minutes, String text) {

    private static final String NEVER = "-";
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;
    private static final List<Integer> USUAL = List.of(0, HOUR, 4 * HOUR, DAY, WEEK);

    /** The usual ones, and the one there is where it is none of them. */
    static List<Rhythm> choices(Speech speech, String present) {
        List<Rhythm> choices = new ArrayList<>();
        USUAL.forEach(minutes -> choices.add(of(speech, minutes)));
        if (present.matches("[0-9]{1,6}")
                && choices.stream().noneMatch(each -> each.minutes().equals(present))) {
            choices.add(of(speech, Integer.parseInt(present)));
        }
        return choices;
    }

    /** In words. */
    static String words(Speech speech, Optional<Integer> everyMinutes) {
        return of(speech, everyMinutes.orElse(0)).text();
    }

    private static Rhythm of(Speech speech, int minutes) {
        if (minutes == 0) {
            return new Rhythm(NEVER, speech.text("export.rhythm.asked"));
        }
        String told = Integer.toString(minutes);
        if (minutes % DAY == 0) {
            return new Rhythm(told, speech.text("export.rhythm.days", minutes / DAY));
        }
        return minutes % HOUR == 0
                ? new Rhythm(told, speech.text("export.rhythm.hours", minutes / HOUR))
                : new Rhythm(told, speech.text("export.rhythm.minutes", minutes));
    }
}

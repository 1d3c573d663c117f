package org.comptoir.gateway.platform.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that reports and rows keep in English, known again by the English texts of a bundle: which one it is, and what stands
 * in its blanks. So an old row can be told in any language, and whoever reads the sentence itself finds it as it was.
 */
public final class KeptSentences {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    private record Known(Pattern sentence, String key, List<Integer> blanks) {}

    private final List<Known> known;

    private KeptSentences(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /**
     * A sentence that is known.
     *
     * @param key in the bundles
     * @param blanks as they were kept, by their numbers
     */
    public record Sentence(String key, List<String> blanks) {

        public Sentence {
            blanks = List.copyOf(blanks);
        }
    }

    /** Those of a bundle whose keys begin with one of the prefixes. */
    public static KeptSentences of(ResourceBundle english, String... prefixes) {
        List<Known> known = new ArrayList<>();
        for (String key : english.keySet()) {
            if (List.of(prefixes).stream().anyMatch(key::startsWith)) {
                known.add(read(key, english.getString(key).replace("''", "'")));
            }
        }
        known.sort(KeptSentences::longerFirst);
        return new KeptSentences(known);
    }

    /** What fits one with fewer blanks or more words is meant by it. */
    private static int longerFirst(Known a, Known b) {
        int byLength = Integer.compare(
                b.sentence().pattern().length(), a.sentence().pattern().length());
        return byLength != 0 ? byLength : a.key().compareTo(b.key());
    }

    private static Known read(String key, String text) {
        StringBuilder pattern = new StringBuilder();
        List<Integer> blanks = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            pattern.append(Pattern.quote(text.substring(from, blank.start()))).append("(.*)");
            blanks.add(Integer.parseInt(blank.group(1)));
            from = blank.end();
        }
        pattern.append(Pattern.quote(text.substring(from)));
        return new Known(Pattern.compile(pattern.toString(), Pattern.DOTALL), key, List.copyOf(blanks));
    }

    /** Empty for a sentence that nobody has put into the bundle. */
    public Optional<Sentence> find(String kept) {
        for (Known each : known) {
            Matcher sentence = each.sentence().matcher(kept);
            if (sentence.matches()) {
                return Optional.of(new Sentence(each.key(), blanks(each, sentence)));
            }
        }
        return Optional.empty();
    }

    private static List<String> blanks(Known known, Matcher sentence) {
        int most = known.blanks().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<String> told = new ArrayList<>();
        for (int number = 0; number <= most; number++) {
            int group = known.blanks().indexOf(number);
            told.add(group < 0 ? "" : sentence.group(group + 1));
        }
        return told;
    }
}

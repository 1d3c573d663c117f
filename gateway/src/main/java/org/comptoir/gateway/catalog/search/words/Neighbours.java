package org.comptoir.gateway.catalog.search.words;

import java.util.ArrayList;
import java.util.List;

/** Words that stand side by side and may be one thing: a number written with blanks, or a phrase. */
public final class Neighbours {

    private static final int MOST_IN_NUMBER = 5;
    private static final int SHORTEST_NUMBER = 4;
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_NUMBERS = 40;

    private final List<ReadWord> words;
    private int numbersLeft = MOST_NUMBERS;

    public Neighbours(List<ReadWord> words) {
        this.words = words;
    }

    /** Numbers that two or more neighbours make together with the word at this place. */
    public List<String> numbersWith(int at) {
        List<String> numbers = new ArrayList<>();
        for (int from = Math.max(0, at - MOST_IN_NUMBER + 1); from <= at; from++) {
            for (int to = Math.max(at, from + 1); to < Math.min(words.size(), from + MOST_IN_NUMBER); to++) {
                String number = PartNumber.compact(text(from, to));
                boolean likely = number.length() >= SHORTEST_NUMBER
                        && number.length() <= LONGEST_NUMBER
                        && number.chars().anyMatch(Character::isDigit);
                if (likely && numbersLeft-- > 0) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    /** The word's stems, and those of every phrase it belongs to. */
    public List<List<String>> phrasesWith(int at) {
        List<List<String>> phrases = new ArrayList<>();
        for (int from = Math.max(0, at - Synonyms.MOST_WORDS + 1); from <= at; from++) {
            for (int to = at; to < Math.min(words.size(), from + Synonyms.MOST_WORDS); to++) {
                List<String> stems = new ArrayList<>();
                words.subList(from, to + 1).forEach(word -> stems.addAll(word.stems()));
                phrases.add(stems);
            }
        }
        return phrases;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        words.subList(from, to + 1).forEach(word -> text.append(word.text()));
        return text.toString();
    }
}

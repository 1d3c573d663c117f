package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each point in time of the documents seen in the field is read, or stands here with the reason why not. */
class CorpusTimestampsTest {

    private static final Map<String, String> UNREADABLE = Map.of(
            "{timestamp}", "a template that was never filled",
            "invoice_date", "a template that was never filled",
            "invalid", "a word, put there by a test of somebody");

    /** Attributes and elements that hold dates; {@code LeadTime} holds days. */
    private static final Pattern DATES = Pattern.compile(
            "\\b\\w*(?:[dD]ate|[tT]imestamp)=(?:\"([^\"]*)\"|'([^']*)')|<\\w*(?:Date|Changetime)>([^<]*)<");

    @Test
    void readsEveryPointInTimeOrKnowsWhyNot() throws IOException, CxmlException {
        Map<String, Integer> unreadable = new TreeMap<>();
        int read = 0;
        for (Path file : documents()) {
            Matcher dates = DATES.matcher(Decoding.decode(Files.readAllBytes(file), null, new ArrayList<>()));
            while (dates.find()) {
                String text = Stream.of(dates.group(1), dates.group(2), dates.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                if (CxmlTimestamp.parse(text, ZoneOffset.UTC).isPresent()) {
                    read++;
                } else {
                    unreadable.merge(text, 1, Integer::sum);
                }
            }
        }

        assertThat(unreadable.keySet()).isEqualTo(UNREADABLE.keySet());
        assertThat(read).isGreaterThan(200);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Shared.path("corpus", "cxml"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
    }
}

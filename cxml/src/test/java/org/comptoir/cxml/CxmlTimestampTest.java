package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CxmlTimestampTest {

    @Test
    void writesANumericOffsetAlsoForUtc() {
        assertThat(CxmlTimestamp.format(OffsetDateTime.parse("2026-11-21T09:30:05.999Z")))
                .isEqualTo("2026-11-21T09:30:05+00:00");
        assertThat(CxmlTimestamp.format(OffsetDateTime.parse("2026-11-21T09:30:05+05:30")))
                .isEqualTo("2026-11-21T09:30:05+05:30");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T09:30:05+01:00, 2026-11-21T09:30:05+01:00",
        "2026-11-21T09:30:05Z, 2026-11-21T09:30:05Z",
        "2026-11-21T09:30:05-0800, 2026-11-21T09:30:05-08:00",
        "2026-11-21T09:30:05+01, 2026-11-21T09:30:05+01:00",
        "2026-11-21T09:30:05, 2026-11-21T09:30:05Z",
        "2026-11-21T09:30, 2026-11-21T09:30:00Z",
        "2026-11-21 09:30:05+01:00, 2026-11-21T09:30:05+01:00",
        "2026-11-21T09:30:05.123456789012+01:00, 2026-11-21T09:30:05.123456789+01:00",
        "2026-11-21, 2026-11-21T00:00:00Z",
        "20261121, 2026-11-21T00:00:00Z",
        "2026-11-21T09:30:05+17:37, 2026-11-21T09:30:05Z",
        "2026-11-21T09:30:60Z, 2026-11-21T09:30:59Z",
        "2026-11-21T24:00:00+01:00, 2026-11-22T00:00:00+01:00",
        "2026-11-21t09:30:05z, 2026-11-21T09:30:05Z",
        "20261121T093005+0100, 2026-11-21T09:30:05+01:00",
        "2026/11/21 09:30:05, 2026-11-21T09:30:05Z",
        "2026-11-21T09:30:05 UTC+01:00, 2026-11-21T09:30:05+01:00",
        "Mon May 19 18:29:48 +0000 2008, 2008-05-19T18:29:48Z",
        "Mon May 19 18:29:48 GMT 2008, 2008-05-19T18:29:48Z",
        "'Mon, 19 May 2008 18:29:48 -0700', 2008-05-19T18:29:48-07:00"
    })
    void readsWhatSendersWrite(String text, OffsetDateTime expected) {
        assertThat(CxmlTimestamp.parse(" " + text + "\n", ZoneOffset.UTC)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01",
                "2026-02-30",
                "2026-11-21T25:00:00Z",
                "2026-11-21T24:00:01Z",
                "2026-11-21T09:30:61Z",
                "2026-11/21",
                "05/06/2026",
                "Mon Foo 19 18:29:48 +0000 2008",
                "Mon May 19 18:29:48 CET 2008",
                "{timestamp}"
            })
    void refusesWhatIsNoPointInTime(String text) {
        assertThat(CxmlTimestamp.parse(text, ZoneOffset.UTC)).isEmpty();
    }
}

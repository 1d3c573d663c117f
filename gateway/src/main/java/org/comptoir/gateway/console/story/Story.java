package org.comptoir.gateway.console.story;

import java.util.List;
import java.util.Map;
import org.comptoir.gateway.console.MaskedText;
import org.comptoir.gateway.journal.KeptDocument;

/**
 * Everything that happened about a session or an order.
 *
 * @param subject as the audit trail names it, such as {@code order:42}
 * @param head what it is about, for people
 * @param about the same for programs
 * @param told the earliest first
 */
record Story(
        String subject,
        List<String> head,
        Map<String, String> about,
        List<Told> told,
        List<Paper> papers,
        List<Sent> sent) {

    Story {
        head = List.copyOf(head);
        about = Map.copyOf(about);
        told = List.copyOf(told);
        papers = List.copyOf(papers);
        sent = List.copyOf(sent);
    }

    /** The same without mail addresses and telephone numbers in what people and systems said. */
    Story masked() {
        return new Story(
                subject,
                head.stream().map(MaskedText::words).toList(),
                about,
                told.stream().map(Told::masked).toList(),
                papers,
                sent);
    }

    /** A kept document and what it is called in the archive. */
    record Paper(String file, KeptDocument document) {}

    /** What went to a core system or to the buyer's browser, and what it is called in the archive. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Sent(String file, byte[] payload) {}
}

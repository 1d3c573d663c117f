package org.comptoir.gateway.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One document as it came in or went out.
 *
 * @param supplierId 0 while the caller is not recognised
 * @param connectionId empty while the caller is not recognised
 * @param kind name of the request or message, such as {@code OrderRequest}; {@code unreadable} where it could not be read
 * @param documentId cXML payloadID as sent, empty if it could not be read
 * @param content the document's bytes with every secret blanked
 * @param status cXML status code of the answer we gave, or of the answer itself
 * @param notes what was tolerated while reading it, each with its place
 * @param attachments that came with it; kept by {@link DocumentJournal#attach} where the document is accepted
 * @param reason why it was refused, or taken all the same, for people of ours; empty where it was simply taken. Never a secret
 * @param allTheSame whether it counts as taken whatever its status says: a repetition of what was there already
 */
public record JournalEntry(
        Direction direction,
        long supplierId,
        Optional<Long> connectionId,
        String kind,
        Optional<String> documentId,
        String contentType,
        byte[] content,
        int status,
        List<String> notes,
        List<Attachment> attachments,
        Optional<String> reason,
        boolean allTheSame) {

    public JournalEntry {
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
    }

    /** A document that nobody refused yet. */
    public JournalEntry(
            Direction direction,
            long supplierId,
            Optional<Long> connectionId,
            String kind,
            Optional<String> documentId,
            String contentType,
            byte[] content,
            int status,
            List<String> notes,
            List<Attachment> attachments) {
        this(
                direction,
                supplierId,
                connectionId,
                kind,
                documentId,
                contentType,
                content,
                status,
                notes,
                attachments,
                Optional.empty(),
                false);
    }

    /** A document alone, of which nothing is to be said. */
    public JournalEntry(
            Direction direction,
            long supplierId,
            Optional<Long> connectionId,
            String kind,
            Optional<String> documentId,
            String contentType,
            byte[] content,
            int status) {
        this(direction, supplierId, connectionId, kind, documentId, contentType, content, status, List.of(), List.of());
    }

    /** Seen from the gateway. */
    public enum Direction {
        IN,
        OUT
    }

    /** The same document, once its answer is known to be another. */
    public JournalEntry withStatus(int other) {
        return answered(other, reason, allTheSame);
    }

    /** The same document, refused. */
    public JournalEntry refused(int with, String why) {
        return answered(with, why.isBlank() ? Optional.empty() : Optional.of(why), false);
    }

    /** The same document, taken though its answer reads like a refusal. */
    public JournalEntry takenAllTheSame(int with, String why) {
        return answered(with, Optional.of(why), true);
    }

    private JournalEntry answered(int other, Optional<String> why, boolean taken) {
        return new JournalEntry(
                direction,
                supplierId,
                connectionId,
                kind,
                documentId,
                contentType,
                content,
                other,
                notes,
                attachments,
                why,
                taken);
    }

    /** The same document with more notes, as the reading goes on. */
    public JournalEntry withNotes(List<String> remarks) {
        if (remarks.isEmpty()) {
            return this;
        }
        return new JournalEntry(
                direction,
                supplierId,
                connectionId,
                kind,
                documentId,
                contentType,
                content,
                status,
                Stream.concat(notes.stream(), remarks.stream()).toList(),
                attachments,
                reason,
                allTheSame);
    }
}

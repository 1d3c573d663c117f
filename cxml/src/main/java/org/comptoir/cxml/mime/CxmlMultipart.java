package org.comptoir.cxml.mime;

import java.util.List;
import java.util.Optional;

/**
 * A document and what is attached to it.
 *
 * @param document the part with the cXML document
 * @param attachments the other parts, in their order
 * @param notes what was tolerated while reading
 */
public record CxmlMultipart(MimePart document, List<MimePart> attachments, List<String> notes) {

    public CxmlMultipart {
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /** A message to be sent. */
    public static CxmlMultipart of(MimePart document, List<MimePart> attachments) {
        return new CxmlMultipart(document, attachments, List.of());
    }

    /**
     * The attachment that an address in the document names.
     *
     * @param url such as {@code cid:part2@cxml.org}; any other kind of address finds nothing
     */
    public Optional<MimePart> find(String url) {
        return ContentId.ofUrl(url)
                .flatMap(this::attachment)
                .or(() -> ContentId.ofUnescapedUrl(url).flatMap(this::attachment));
    }

    private Optional<MimePart> attachment(ContentId id) {
        return attachments.stream()
                .filter(part -> part.contentId().filter(id::equals).isPresent())
                .findFirst();
    }
}

package org.comptoir.cxml.mime;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of a message: the document or a file that goes with it. */
public final class MimePart {

    private final ContentType type;
    private final byte[] content;
    private final @Nullable ContentId contentId;
    private final @Nullable String name;

    MimePart(ContentType type, byte[] content, @Nullable ContentId contentId, @Nullable String name) {
        this.type = Objects.requireNonNull(type, "type");
        this.content = content;
        this.contentId = contentId;
        this.name = name;
    }

    /** A document to be sent, as {@code text/xml; charset=UTF-8} for one. */
    public static MimePart document(ContentType type, byte[] content) {
        return new MimePart(type, content.clone(), null, null);
    }

    /**
     * A file to be sent.
     *
     * @param contentId by which the document names it, as {@link ContentId#url}
     * @param name for the people at the other end; without a folder
     */
    public static MimePart attachment(ContentId contentId, ContentType type, String name, byte[] content) {
        return new MimePart(
                type, content.clone(), contentId, AttachmentName.of(name).orElse(null));
    }

    /** {@code application/octet-stream} where the sender named none. Its word only: look at the content before you trust it. */
    public ContentType type() {
        return type;
    }

    public Optional<ContentId> contentId() {
        return Optional.ofNullable(contentId);
    }

    /** A name to show, without folders, control characters and what file systems give a meaning; never a path. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The bytes, unpacked. */
    public byte[] content() {
        return content.clone();
    }

    /** Number of bytes, unpacked. */
    public int size() {
        return content.length;
    }

    /** Reads the bytes without a copy of them. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** The charset its type names, for {@link org.comptoir.cxml.CxmlReader#open}; null where it names none. */
    public @Nullable String charset() {
        return type.charset().orElse(null);
    }

    byte[] bytes() {
        return content;
    }
}

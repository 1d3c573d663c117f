package org.comptoir.cxml.mime;

/**
 * How much a multipart body may ask of the reader.
 *
 * @param bytes of the whole body, as sent
 * @param attachments beside the document
 * @param headerBytes of the headers of one part
 */
public record MimeLimits(int bytes, int attachments, int headerBytes) {

    /** 32 MiB, 20 attachments, 16 KiB of headers. */
    public static final MimeLimits DEFAULT = new MimeLimits(32 * 1024 * 1024, 20, 16 * 1024);

    public MimeLimits {
        if (Math.min(bytes, headerBytes) < 1 || attachments < 0) {
            throw new IllegalArgumentException(
                    "Bytes and headerBytes must be at least 1 and attachments at least 0: bytes %d, attachments %d, headerBytes %d"
                            .formatted(bytes, attachments, headerBytes));
        }
    }

    public MimeLimits withBytes(int most) {
        return new MimeLimits(most, attachments, headerBytes);
    }

    public MimeLimits withAttachments(int most) {
        return new MimeLimits(bytes, most, headerBytes);
    }
}

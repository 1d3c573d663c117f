package org.comptoir.gateway.console.exports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where files of a publication go, and what a form asks of that place. */
public enum Place {
    /** Nowhere: it is fetched. */
    DOWNLOAD(Field.of()),
    FOLDER(Field.of(Field.needed("folder"))),
    SFTP(Field.of(
            Field.needed("host"),
            Field.free("port"),
            Field.needed("user"),
            Field.needed("host-key"),
            Field.free("folder"),
            Field.secret("password"),
            Field.longSecret("private-key"))),
    HTTP(Field.of(
            Field.needed("url"),
            Field.choice("authorization", "none", "header", "signature", "oauth"),
            Field.free("header-name"),
            Field.secret("header-value"),
            Field.secret("signature-key"),
            Field.free("token-url"),
            Field.free("client-id"),
            Field.secret("client-secret"),
            Field.free("scope"))),
    MAIL(Field.of(
            Field.needed("host"),
            Field.free("port"),
            Field.choice("security", "starttls", "tls", "none"),
            Field.free("user"),
            Field.secret("password"),
            Field.needed("from"),
            Field.needed("to"),
            Field.free("subject"))),
    /** A cXML CatalogUploadRequest with the file attached. */
    CXML(Field.of(
            Field.needed("url"),
            Field.named("fromDomain"),
            Field.named("fromIdentity"),
            Field.named("toDomain"),
            Field.named("toIdentity"),
            Field.secret("shared-secret"),
            Field.named("name"),
            Field.ofUpload("operation", "new", "update"),
            Field.ofUpload("language"),
            Field.ofUpload("email")));

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that nobody changes
    private final List<Field> fields;

    Place(List<Field> fields) {
        this.fields = fields;
    }

    /** What becomes of a field's value. */
    enum Part {
        SETTING,
        /** Of the cXML document around the file. */
        UPLOAD,
        SECRET
    }

    /**
     * One field of the form.
     *
     * @param name as the definition has it, such as {@code host-key}
     * @param choices the first is the usual one; empty for free text
     */
    public record Field(String name, Part part, boolean required, boolean pasted, List<String> choices) {

        private static List<Field> of(Field... fields) {
            return List.of(fields);
        }

        private static Field needed(String name) {
            return new Field(name, Part.SETTING, true, false, List.of());
        }

        private static Field free(String name) {
            return new Field(name, Part.SETTING, false, false, List.of());
        }

        private static Field choice(String name, String... choices) {
            return new Field(name, Part.SETTING, true, false, List.of(choices));
        }

        private static Field secret(String name) {
            return new Field(name, Part.SECRET, false, false, List.of());
        }

        private static Field longSecret(String name) {
            return new Field(name, Part.SECRET, false, true, List.of());
        }

        private static Field named(String name) {
            return new Field(name, Part.UPLOAD, true, false, List.of());
        }

        private static Field ofUpload(String name, String... choices) {
            return new Field(name, Part.UPLOAD, choices.length > 0, false, List.of(choices));
        }

        public boolean isSecret() {
            return part == Part.SECRET;
        }

        /** Whether it has several lines. */
        public boolean isLong() {
            return pasted;
        }

        /** In the form; places share names with the publication itself. */
        public String id() {
            return "to-" + name;
        }
    }

    /** {@code sftp}, as the definition and the texts say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The transport a definition names; blank for a folder and a download. */
    String transport() {
        return switch (this) {
            case DOWNLOAD, FOLDER -> "";
            case CXML -> "http";
            case SFTP, HTTP, MAIL -> word();
        };
    }

    public List<Field> fields() {
        return fields;
    }

    static Optional<Place> find(String word) {
        return Stream.of(values()).filter(place -> place.word().equals(word)).findFirst();
    }
}

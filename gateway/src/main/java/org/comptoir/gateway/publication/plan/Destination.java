package org.comptoir.gateway.publication.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.catalogexport.cxmlindex.CatalogUpload;
import org.comptoir.catalogexport.json.Members;
import org.comptoir.gateway.delivery.Courier.Way;

/**
 * Where files are sent, without its secrets.
 *
 * @param transport {@code sftp}, {@code http} or {@code mail}; blank for none
 * @param settings of the transport, as targets of orders have them
 * @param upload names of a cXML CatalogUploadRequest the file is attached to; empty for the file alone
 */
public record Destination(String transport, Map<String, String> settings, Map<String, String> upload) {

    /** How the outbox calls them all. */
    public static final String TARGET = "publication-courier";

    /** The secret of a cXML sender. */
    static final String SHARED_SECRET = "shared-secret";

    private static final String HTTP = "http";
    private static final String OPERATION = "operation";
    private static final List<String> NEEDED =
            List.of("fromDomain", "fromIdentity", "toDomain", "toIdentity", "name", OPERATION);
    private static final List<String> OPTIONAL = List.of("language", "email");

    public Destination {
        settings = Map.copyOf(settings);
        upload = Map.copyOf(upload);
    }

    static Destination of(Members members, List<String> problems) {
        var destination = new Destination(members.text("transport"), members.texts("settings"), members.texts("cxml"));
        members.refuseOthers();
        if (destination.isNone() && !(destination.settings.isEmpty() && destination.upload.isEmpty())) {
            problems.add("destination/transport is missing: http, sftp or mail is expected");
        }
        if (destination.isUpload()) {
            destination.proveUpload(problems);
        }
        return destination;
    }

    private void proveUpload(List<String> problems) {
        NEEDED.stream()
                .filter(name -> said(name).isBlank())
                .forEach(name -> problems.add("destination/cxml/%s is missing".formatted(name)));
        upload.keySet().stream()
                .filter(name -> !NEEDED.contains(name) && !OPTIONAL.contains(name))
                .forEach(name -> problems.add("destination/cxml/%s: this field is not known".formatted(name)));
        if (!List.of("new", "update").contains(upload.getOrDefault(OPERATION, "new"))) {
            problems.add("destination/cxml/operation: new or update is expected");
        }
        if (!transport.equals(HTTP)) {
            problems.add("destination/cxml: a CatalogUploadRequest goes over the transport http");
        }
    }

    public boolean isNone() {
        return transport.isBlank();
    }

    /** Whether the file is attached to a cXML CatalogUploadRequest. */
    public boolean isUpload() {
        return !upload.isEmpty();
    }

    /** Whether secrets that were given for the other are told to nobody new. */
    public boolean isSamePlace(Destination other) {
        return transport.equals(other.transport) && settings.equals(other.settings);
    }

    /** What of the secrets cXML lacks, in words. */
    public List<String> lacks(Map<String, String> secrets) {
        return isUpload() && secrets.getOrDefault(SHARED_SECRET, "").isEmpty()
                ? List.of("secrets: shared-secret is missing, which the Sender of a CatalogUploadRequest needs")
                : List.of();
    }

    /** How to get there; a cXML door says in its document whether it took the file. */
    public Way way(Map<String, String> secrets) {
        Map<String, String> how = new TreeMap<>(settings);
        Map<String, String> theTransports = new TreeMap<>(secrets);
        if (isUpload()) {
            how.put("answer", "cxml");
            theTransports.remove(SHARED_SECRET);
        }
        return new Way(transport, how, theTransports);
    }

    /** What is sent, and its media type. */
    public record Content(String mediaType, byte[] bytes) {}

    /**
     * The file as it is sent.
     *
     * @param key the same on every attempt
     */
    public Content content(Content file, String name, String key, Instant made, Map<String, String> secrets) {
        if (!isUpload()) {
            return file;
        }
        var request = new CatalogUpload(
                key + "@comptoir",
                made,
                new CatalogUpload.Party(said("fromDomain"), said("fromIdentity")),
                new CatalogUpload.Party(said("toDomain"), said("toIdentity")),
                secrets.getOrDefault(SHARED_SECRET, ""),
                said(OPERATION),
                new CatalogUpload.Catalog(
                        said("name"), upload.getOrDefault("language", "en"), name, file.mediaType(), said("email")));
        return new Content(request.contentType(), request.message(file.bytes()));
    }

    private String said(String name) {
        return upload.getOrDefault(name, "");
    }
}

package org.comptoir.gateway.api.catalog;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalInt;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.imports.ImportMode;
import org.comptoir.gateway.catalog.imports.ImportOptions;
import org.comptoir.gateway.catalog.imports.WantedImport;
import org.comptoir.gateway.partner.SupplierId;
import org.jspecify.annotations.Nullable;

/** How an import is wanted, in the address of the request; every parameter read, or refused with what is expected. */
final class ImportParameters {

    private final MultivaluedMap<String, String> query;
    private final @Nullable String contentType;

    ImportParameters(UriInfo address, HttpHeaders headers) {
        this.query = address.getQueryParameters();
        this.contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    }

    WantedImport wanted(SupplierId supplier, String actor) {
        return new WantedImport(supplier, actor, given("name"), format(), given("profile"), options());
    }

    private ImportOptions options() {
        String told = given("mode").isEmpty() ? "changes" : given("mode");
        ImportMode wished =
                ImportMode.named(told).orElseThrow(() -> Problem.unreadable("mode", told, "changes, full or file"));
        try {
            return new ImportOptions(
                    wished,
                    Asked.flag("dryRun", query.getFirst("dryRun")),
                    Asked.flag("stopOnProblems", query.getFirst("stopOnProblems")),
                    share(),
                    given("language"));
        } catch (IllegalArgumentException wrong) {
            throw Problem.unreadable("language", given("language"), "a language tag such as de or pt-BR");
        }
    }

    private OptionalInt share() {
        String told = given("askAbove");
        if (told.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(told.equals("0") ? 0 : (int) Asked.number("askAbove", told, 0, 100));
    }

    private String format() {
        if (!given("format").isEmpty()) {
            return given("format");
        }
        String type = text(contentType).split(";", 2)[0].strip();
        return switch (type) {
            case "text/csv", "text/tab-separated-values" -> "csv";
            case "application/x-ndjson" -> "ndjson";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            default -> "";
        };
    }

    private String given(String name) {
        return text(query.getFirst(name));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

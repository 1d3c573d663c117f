package org.comptoir.gateway.api.catalog;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.OptionalInt;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.imports.ImportMode;
import org.comptoir.gateway.catalog.imports.ImportOptions;
import org.comptoir.gateway.catalog.imports.WantedImport;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How an import is wanted, in the address of the request; every parameter read, or refused with what is expected. */
public class ImportParameters {

    @Parameter(description = "csv, xlsx, cif, bmecat or ndjson; recognised by type and content unless given")
    @QueryParam("format")
    @Nullable
    String format;

    @Parameter(description = "Name of a mapping profile; our own column names unless given")
    @QueryParam("profile")
    @Nullable
    String profile;

    @Parameter(
            description =
                    "changes: what the file does not name stays (unless given); full: it goes out; file: as the file says")
    @QueryParam("mode")
    @Nullable
    String mode;

    @Parameter(description = "true does everything but the switch, and says what would change")
    @QueryParam("dryRun")
    @Nullable
    String dryRun;

    @Parameter(description = "true applies nothing where a line was refused")
    @QueryParam("stopOnProblems")
    @Nullable
    String stopOnProblems;

    @Parameter(
            description = "Percent of the articles for sale that may go out without a yes; the setting's unless given")
    @QueryParam("askAbove")
    @Nullable
    String askAbove;

    @Parameter(description = "Language of texts that name none, such as de")
    @QueryParam("language")
    @Nullable
    String language;

    @Parameter(description = "The file's name, for people")
    @QueryParam("name")
    @Nullable
    String name;

    @Parameter(hidden = true)
    @HeaderParam("Content-Type")
    @Nullable
    String contentType;

    WantedImport wanted(SupplierId supplier, String actor) {
        return new WantedImport(supplier, actor, text(name), format(), text(profile), options());
    }

    private ImportOptions options() {
        String told = text(mode).isEmpty() ? "changes" : text(mode);
        ImportMode wished =
                ImportMode.named(told).orElseThrow(() -> Problem.unreadable("mode", told, "changes, full or file"));
        try {
            return new ImportOptions(
                    wished,
                    Asked.flag("dryRun", dryRun),
                    Asked.flag("stopOnProblems", stopOnProblems),
                    share(),
                    text(language));
        } catch (IllegalArgumentException wrong) {
            throw Problem.unreadable("language", text(language), "a language tag such as de or pt-BR");
        }
    }

    private OptionalInt share() {
        String told = text(askAbove);
        if (told.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(told.equals("0") ? 0 : (int) Asked.number("askAbove", told, 0, 100));
    }

    private String format() {
        if (!text(format).isEmpty()) {
            return text(format);
        }
        String type = text(contentType).split(";", 2)[0].strip();
        return switch (type) {
            case "text/csv", "text/tab-separated-values" -> "csv";
            case "application/x-ndjson" -> "ndjson";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "xlsx";
            default -> "";
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

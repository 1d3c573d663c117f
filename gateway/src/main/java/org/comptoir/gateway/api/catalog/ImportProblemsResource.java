package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.imports.ImportSearch;
import org.comptoir.gateway.catalog.imports.ImportView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an import has to say of its file, line by line. */
@Path("/v1/imports/{id}/problems")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@SecurityRequirement(name = Needs.TOKEN)
public class ImportProblemsResource {

    private final ImportSearch imports;
    private final Caller caller;

    @Inject
    ImportProblemsResource(ImportSearch imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportProblemsResource() {
        this(null, null);
    }

    @GET
    @Operation(
            operationId = "listImportProblems",
            summary = "Each line that was left out, with value, rule and remedy; and notes on what was passed over",
            description = "The first 10,000 problems and 1,000 notes are kept; the import counts all.")
    @APIResponse(
            responseCode = "200",
            description = "One page, in the order of the file",
            content = @Content(schema = @Schema(ref = "ImportProblems")))
    public Response problems(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context SecurityContext security) {
        ImportView view = imports.find(caller.supplier(security), Asked.id("import", id))
                .orElseThrow(() -> Problem.unknown("import", id));
        int most = (int) Asked.number("limit", limit, 200, ImportsResource.REPORT_PAGE);
        long after = Asked.number("cursor", cursor, 0, Long.MAX_VALUE);
        List<ImportJson.Line> lines = imports.problems(caller.supplier(security), view.id(), after, most).stream()
                .map(ImportJson::line)
                .toList();
        String next = lines.size() < most
                ? null
                : caller.address(ImportsResource.LIST
                        + "/%d/problems?limit=%d&cursor=%d"
                                .formatted(
                                        view.id(),
                                        most,
                                        lines.get(lines.size() - 1).number()));
        return Asked.ok(new ImportJson.Lines(lines, next));
    }
}

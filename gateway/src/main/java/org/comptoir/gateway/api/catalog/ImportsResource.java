package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.imports.ApproveImport;
import org.comptoir.gateway.catalog.imports.ImportDecision;
import org.comptoir.gateway.catalog.imports.ImportSearch;
import org.comptoir.gateway.catalog.imports.ImportView;
import org.comptoir.gateway.catalog.imports.StartImport;
import org.comptoir.gateway.catalog.imports.StartOutcome;
import org.comptoir.gateway.catalog.imports.StopImport;
import org.comptoir.gateway.catalog.imports.report.ProblemTable;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whole files: uploaded, read in the background, made visible by one switch. */
@Path("/v1/imports")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@SecurityRequirement(name = Needs.TOKEN)
public class ImportsResource {

    static final String LIST = "/api/v1/imports";
    static final int REPORT_PAGE = 1_000;

    private final StartImport start;
    private final ImportSearch imports;
    private final ApproveImport approve;
    private final StopImport stop;
    private final Caller caller;

    @Inject
    ImportsResource(StartImport start, ImportSearch imports, ApproveImport approve, StopImport stop, Caller caller) {
        this.start = start;
        this.imports = imports;
        this.approve = approve;
        this.stop = stop;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportsResource() {
        this(null, null, null, null, null);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "startImport",
            summary = "Takes a catalog file in: CSV, xlsx, CIF, BMEcat or NDJSON",
            description =
                    "The body is the file itself, of any length. It is read in the background; what it changes becomes visible at"
                            + " once, when all of it was read. Ask the address in Location how far it is.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(implementation = String.class),
                        example = "id,category,name@en,price.amount,price.currency,price.family,unit\n"
                                + "AN-1,bolts,Hex bolt M8,0.12,EUR,fasteners,EA"),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(ref = "ProductLine")),
                @Content(mediaType = "application/octet-stream", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is stored",
            content = @Content(schema = @Schema(ref = "Import")))
    @APIResponse(
            responseCode = "400",
            description = "A parameter, or the format of the file, can not be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "409", description = "Too many imports are not over yet")
    @APIResponse(responseCode = "413", description = "More than 8 GiB, or a workbook of more than 200 MB")
    @Parameters({
        @Parameter(
                name = "format",
                in = ParameterIn.QUERY,
                description = "csv, xlsx, cif, bmecat or ndjson; recognised by type and content unless given"),
        @Parameter(
                name = "profile",
                in = ParameterIn.QUERY,
                description = "Name of a mapping profile; our own column names unless given"),
        @Parameter(
                name = "mode",
                in = ParameterIn.QUERY,
                description = "changes: what the file does not name stays (unless given); full: it goes out; file: as"
                        + " the file says"),
        @Parameter(
                name = "dryRun",
                in = ParameterIn.QUERY,
                description = "true does everything but the switch, and says what would change"),
        @Parameter(
                name = "stopOnProblems",
                in = ParameterIn.QUERY,
                description = "true applies nothing where a line was refused"),
        @Parameter(
                name = "askAbove",
                in = ParameterIn.QUERY,
                description = "Percent of the articles for sale that may go out without a yes; the setting's unless"
                        + " given"),
        @Parameter(
                name = "language",
                in = ParameterIn.QUERY,
                description = "Language of texts that name none, such as de"),
        @Parameter(name = "name", in = ParameterIn.QUERY, description = "The file's name, for people")
    })
    public Response start(
            @Context UriInfo address, @Context HttpHeaders headers, InputStream body, @Context SecurityContext security)
            throws IOException {
        SupplierId supplier = caller.supplier(security);
        var parameters = new ImportParameters(address, headers);
        return start.start(parameters.wanted(supplier, caller.name(security)), body)
                .fold(
                        it -> Response.accepted(ImportJson.of(
                                        it.view(),
                                        caller.address(LIST, it.view().id())))
                                .location(URI.create(
                                        caller.address(LIST, it.view().id())))
                                .header("Cache-Control", "no-store")
                                .build(),
                        ImportsResource::refused);
    }

    @GET
    @Operation(operationId = "listImports", summary = "Lists imports, newest first, page by page")
    @APIResponse(
            responseCode = "200",
            description = "One page; follow next for the page below",
            content = @Content(schema = @Schema(ref = "ImportPage")))
    public Response list(
            @Parameter(description = "Imports in a page, 1 to 200; 50 unless given") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "Where the page begins, as next has it") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context SecurityContext security) {
        int most = Asked.limit(limit);
        OptionalLong before = cursor == null
                ? OptionalLong.empty()
                : OptionalLong.of(Asked.number("cursor", cursor, 1, Long.MAX_VALUE));
        ImportSearch.Page page = imports.list(caller.supplier(security), before, most);
        return Asked.ok(new ImportJson.Page(
                page.imports().stream()
                        .map(view -> ImportJson.of(view, caller.address(LIST, view.id())))
                        .toList(),
                page.next().isPresent()
                        ? caller.address(LIST
                                + "?limit=%d&cursor=%d"
                                        .formatted(most, page.next().getAsLong()))
                        : null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Says how far an import is, and what it changes")
    @APIResponse(responseCode = "200", description = "The import", content = @Content(schema = @Schema(ref = "Import")))
    @APIResponse(
            responseCode = "404",
            description = "No import of yours has this id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("id") String id, @Context SecurityContext security) {
        return answer(view(id, security));
    }

    @GET
    @Path("/{id}/problems.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "downloadImportProblems", summary = "The whole report as a table for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8 with a mark; no cell is taken for a formula",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response table(@PathParam("id") String id, @Context SecurityContext security) {
        ImportView view = view(id, security);
        SupplierId supplier = caller.supplier(security);
        StreamingOutput table = target -> ProblemTable.write(
                after -> imports.problems(supplier, view.id(), after, REPORT_PAGE),
                new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)));
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=\"import-%d.csv\"".formatted(view.id()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/approve")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "approveImport",
            summary = "Says yes to an import that waits because it would take out many articles")
    @APIResponse(responseCode = "200", description = "It goes on", content = @Content(schema = @Schema(ref = "Import")))
    @APIResponse(
            responseCode = "409",
            description = "It does not wait for a yes",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response approve(@PathParam("id") String id, @Context SecurityContext security) {
        return decided(id, approve.approve(caller.supplier(security), Asked.id("import", id), caller.name(security)));
    }

    @POST
    @Path("/{id}/stop")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(operationId = "stopImport", summary = "Ends an import before its switch: the catalog stays as it is")
    @APIResponse(responseCode = "200", description = "It is over", content = @Content(schema = @Schema(ref = "Import")))
    @APIResponse(
            responseCode = "409",
            description = "It is over already, or just being applied",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response stop(@PathParam("id") String id, @Context SecurityContext security) {
        return decided(id, stop.stop(caller.supplier(security), Asked.id("import", id), caller.name(security)));
    }

    private ImportView view(String id, SecurityContext security) {
        return imports.find(caller.supplier(security), Asked.id("import", id))
                .orElseThrow(() -> Problem.unknown("import", id));
    }

    private Response decided(String id, ImportDecision decision) {
        return decision.fold(
                done -> answer(done.view()),
                refused -> Problem.answer(new Problem(409, "Refused", refused.reason())),
                unknown -> Problem.unknown("import", id).getResponse());
    }

    private Response answer(ImportView view) {
        return Asked.ok(ImportJson.of(view, caller.address(LIST, view.id())));
    }

    private static Response refused(StartOutcome.Refused refused) {
        return switch (refused.reason()) {
            case UNREADABLE -> Problem.answer(new Problem(400, "Unreadable request", refused.problem()));
            case TOO_LARGE -> Problem.answer(new Problem(413, "Too large", refused.problem()));
            case TOO_MANY -> Problem.answer(new Problem(409, "Too many", refused.problem()));
        };
    }
}

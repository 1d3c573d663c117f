package org.comptoir.gateway.api.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome;
import org.comptoir.gateway.publication.PublishCatalog;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Catalogs that leave: what is published for whom, and each run with its file and report. */
@Path("/v1/exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.EXPORTS_READ)
public class ExportsResource {

    private static final int RUNS_SHOWN = 100;
    private static final String EXAMPLE =
            "{\"client\": \"10042\", \"currency\": \"EUR\", \"languages\": \"en de\", \"format\": \"cif3\", \"rules\": \"ariba\","
                    + " \"sender\": {\"id\": \"942888711\", \"domain\": \"DUNS\"}, \"folder\": \"ariba\", \"everyMinutes\": 1440}";

    private final PublishCatalog exports;
    private final ExportCaller callers;

    @Inject
    ExportsResource(PublishCatalog exports, ExportCaller callers) {
        this.exports = exports;
        this.callers = callers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportsResource() {
        this(null, null);
    }

    @GET
    @Operation(operationId = "listExports", summary = "Lists what is published, by name")
    public Response list(@Context SecurityContext caller) {
        return ok(new ExportJson.Exports(exports.all(callers.supplier(caller)).stream()
                .map(ExportJson::of)
                .toList()));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getExport", summary = "Gives a definition as it was put")
    @APIResponse(responseCode = "404", description = "There is none of that name")
    public Response show(@PathParam("name") String name, @Context SecurityContext caller) {
        return exports.find(callers.supplier(caller), name)
                .map(it -> Response.ok(it.definition())
                        .tag(Long.toString(it.version()))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(() -> Problem.unknown("export", name));
    }

    @PUT
    @Path("/{name}")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putExport",
            summary = "Says what is published: client, languages, format, rules, destination, how often",
            description =
                    "Prices are the client's own of the day, and what it may not see is not in the file. Secrets of the"
                            + " destination are sealed and never told again; left out, they stay while the place is the same. Formats, rules and"
                            + " columns are described in docs/formats of the distribution.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "ariba", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "It is kept")
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(responseCode = "400", description = "Everything that stands against it; nothing was changed")
    @APIResponse(responseCode = "403", description = "The token lacks exports:write")
    public Response put(
            @PathParam("name") String name,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(body, length, problems);
        if (json.isEmpty()) {
            return FieldProblem.answer(400, "Export " + name + " was not kept", problems);
        }
        DestinationSecrets.objection(json.get()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "Export " + name + " was not kept", problems);
        }
        return answer(
                name,
                400,
                exports.put(
                        callers.supplier(caller),
                        name,
                        DestinationSecrets.without(json.get()).toString(),
                        DestinationSecrets.of(json.get()),
                        callers.actor(caller)));
    }

    @DELETE
    @Path("/{name}")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(operationId = "deleteExport", summary = "Publishes it no more; its runs stay")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("name") String name, @Context SecurityContext caller) {
        if (!exports.delete(callers.supplier(caller), name, callers.actor(caller))) {
            throw Problem.unknown("export", name);
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/{name}/runs")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(
            operationId = "runExport",
            summary = "Writes the catalog in the background",
            description = "A dry run writes no file and says what would be refused. Ask the run how far it is.")
    @APIResponse(responseCode = "202", description = "It waits for a worker")
    @APIResponse(responseCode = "409", description = "Too many runs are not over yet")
    public Response start(
            @PathParam("name") String name,
            @Parameter(description = "true writes no file and predicts refusals") @QueryParam("dryRun") @Nullable
                    String dryRun,
            @Parameter(description = "true writes the whole catalog where changes are usual")
                    @QueryParam("whole")
                    @Nullable
                    String whole,
            @Parameter(description = "true says yes to what a held run withdraws") @QueryParam("confirm") @Nullable
                    String confirm,
            @Context SecurityContext caller) {
        var wish = new RunWish("true".equals(dryRun), "true".equals(whole), "true".equals(confirm));
        return answer(name, 409, exports.run(callers.supplier(caller), name, wish, callers.actor(caller)));
    }

    @GET
    @Path("/{name}/runs")
    @Operation(operationId = "listExportRuns", summary = "Lists the last 100 runs, newest first")
    public Response runs(@PathParam("name") String name, @Context SecurityContext caller) {
        return ok(new ExportJson.Runs(exports.runs(callers.supplier(caller), name, RUNS_SHOWN).stream()
                .map(ExportJson::of)
                .toList()));
    }

    @GET
    @Path("/{name}/runs/{id}")
    @Operation(operationId = "getExportRun", summary = "Says how far a run is, and how it ended")
    @APIResponse(responseCode = "404", description = "There is none of yours")
    public Response run(@PathParam("name") String name, @PathParam("id") String id, @Context SecurityContext caller) {
        return ok(ExportJson.of(callers.run(name, id, caller)));
    }

    @GET
    @Path("/{name}/runs/{id}/refusals")
    @Operation(
            operationId = "listExportRefusals",
            summary =
                    "Every article that was refused or warned of, with field, rule, remedy and where the rule is written",
            description = "The first 1,000 are kept; the run counts all.")
    public Response refusals(
            @PathParam("name") String name, @PathParam("id") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return ok(new ExportJson.Refusals(exports.refusals(callers.supplier(caller), run.id()).stream()
                .map(ExportJson::of)
                .toList()));
    }

    @GET
    @Path("/{name}/runs/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "downloadExport", summary = "The file of a run; those of the last five runs are kept")
    @APIResponse(responseCode = "200", description = "The file; Digest is its SHA-256 in hexadecimal")
    @APIResponse(responseCode = "404", description = "The run has no file, or it is not kept any more")
    public Response file(@PathParam("name") String name, @PathParam("id") String id, @Context SecurityContext caller) {
        SupplierId supplier = callers.supplier(caller);
        RunView run = callers.run(name, id, caller);
        return PiecesAnswer.of(
                run.file().name(),
                run.file().mediaType(),
                number -> exports.piece(supplier, run.id(), number)
                        .filter(piece -> run.file().bytes() > 0),
                Optional.of(run.file().sha256()));
    }

    @POST
    @Path("/{name}/runs/{id}/stop")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(operationId = "stopExportRun", summary = "Ends a run; nothing of it is published")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response stop(@PathParam("name") String name, @PathParam("id") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return exports.stop(callers.supplier(caller), name, run.id(), callers.actor(caller))
                ? ok(ExportJson.of(callers.run(name, id, caller)))
                : Problem.answer(new Problem(409, "Refused", "The run is over already"));
    }

    private Response answer(String name, int refusal, PublicationOutcome outcome) {
        return outcome.fold(
                kept -> Response.status(kept.isNew() ? 201 : 200)
                        .entity(ExportJson.of(kept.publication()))
                        .header("Cache-Control", "no-store")
                        .build(),
                started -> Response.status(202)
                        .entity(ExportJson.of(started.run()))
                        .header("Cache-Control", "no-store")
                        .build(),
                refused -> FieldProblem.answer(refusal, refused.reason(), List.of()),
                unknown -> Problem.unknown("export", name).getResponse());
    }

    private static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

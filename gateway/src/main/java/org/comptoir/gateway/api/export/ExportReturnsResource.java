package org.comptoir.gateway.api.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.publication.ReturnRefusals;
import org.comptoir.gateway.publication.run.RunView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What destinations did not like in a run: their reports, tied to articles and rules, and what became of it since. */
@Path("/v1/exports/{name}/runs/{run}/returned")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.EXPORTS_READ)
public class ExportReturnsResource {

    private static final int BAD_REQUEST = 400;
    private static final String EXAMPLE =
            "Severity,Line Number,Description\nError,12,Unit of measure PCE is not known\nWarning,14,Lead time is empty\n";

    private final ReturnRefusals returns;
    private final ExportCaller callers;

    @Inject
    ExportReturnsResource(ReturnRefusals returns, ExportCaller callers) {
        this.returns = returns;
        this.callers = callers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportReturnsResource() {
        this(null, null);
    }

    @GET
    @Operation(
            operationId = "listReturnedRefusals",
            summary = "What the destination said of a run, in its own words, and whether a later run has cleared it")
    public Response list(@PathParam("name") String name, @PathParam("run") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return ok(run, caller);
    }

    @PUT
    @Needs(ApiScope.EXPORTS_WRITE)
    @Consumes({MediaType.TEXT_PLAIN, "text/csv", "text/tab-separated-values"})
    @Operation(
            operationId = "putReturnedRefusals",
            summary = "Takes the destination's report of a run, in place of the one before",
            description =
                    "A table with a header (severity, line number, description as Ariba has it; rows with a column of errors; others by"
                            + " the names of their columns) or a text in whose lines part numbers or line numbers stand. UTF-8.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "ariba", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What it says")
    @APIResponse(responseCode = "400", description = "It names no article and no line, or it is too long")
    public Response put(
            @PathParam("name") String name,
            @PathParam("run") String id,
            InputStream body,
            @Context SecurityContext caller)
            throws IOException {
        RunView run = callers.run(name, id, caller);
        byte[] report = body.readNBytes(ReturnRefusals.LONGEST + 1);
        return returns.put(
                        callers.supplier(caller),
                        name,
                        run.id(),
                        new String(report, StandardCharsets.UTF_8),
                        callers.actor(caller))
                .fold(
                        kept -> ok(run, caller),
                        taken -> ok(run, caller),
                        refused -> FieldProblem.answer(BAD_REQUEST, refused.reason(), List.of()),
                        unknown -> Problem.unknown("run", id).getResponse());
    }

    private Response ok(RunView run, SecurityContext caller) {
        return Response.ok(new ExportJson.Returns(returns.list(callers.supplier(caller), run.id()).stream()
                        .map(ExportJson::of)
                        .toList()))
                .header("Cache-Control", "no-store")
                .build();
    }
}

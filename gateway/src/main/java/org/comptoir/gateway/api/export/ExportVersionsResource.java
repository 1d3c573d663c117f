package org.comptoir.gateway.api.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationOutcome;
import org.comptoir.gateway.publication.SettleRun;
import org.comptoir.gateway.publication.run.RunView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the versions that runs published: taken by the destination or not, and published again. */
@Path("/v1/exports/{name}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.EXPORTS_READ)
public class ExportVersionsResource {

    private static final int CONFLICT = 409;

    private final SettleRun versions;
    private final ExportCaller callers;

    @Inject
    ExportVersionsResource(SettleRun versions, ExportCaller callers) {
        this.versions = versions;
        this.callers = callers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ExportVersionsResource() {
        this(null, null);
    }

    @GET
    @Path("/{run}/changes")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadExportChanges",
            summary =
                    "What is not as in the version the destination took last, as CSV: added, repriced, rewritten, withdrawn")
    @APIResponse(responseCode = "404", description = "No version was known to compare with, or it is not kept any more")
    public Response changes(
            @PathParam("name") String name, @PathParam("run") String id, @Context SecurityContext caller) {
        SupplierId supplier = callers.supplier(caller);
        RunView run = callers.run(name, id, caller);
        return PiecesAnswer.of(
                "%s-%d-changes.csv".formatted(run.publication(), run.number()),
                "text/csv;charset=UTF-8",
                number -> versions.changes(supplier, run.id(), number),
                Optional.empty());
    }

    @POST
    @Path("/{run}/taken")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(
            operationId = "takeExportVersion",
            summary = "The destination took this version; changes are told from the last one it took")
    @APIResponse(responseCode = "409", description = "The run published nothing")
    public Response taken(
            @PathParam("name") String name, @PathParam("run") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return answer(id, versions.settle(callers.supplier(caller), name, run.id(), true, callers.actor(caller)));
    }

    @POST
    @Path("/{run}/not-taken")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(operationId = "rejectExportVersion", summary = "The destination did not take this version after all")
    @APIResponse(responseCode = "409", description = "The run published nothing")
    public Response notTaken(
            @PathParam("name") String name, @PathParam("run") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return answer(id, versions.settle(callers.supplier(caller), name, run.id(), false, callers.actor(caller)));
    }

    @POST
    @Path("/{run}/again")
    @Needs(ApiScope.EXPORTS_WRITE)
    @Operation(
            operationId = "publishExportAgain",
            summary = "Publishes the file of an earlier whole catalog once more, as a run of its own")
    @APIResponse(responseCode = "200", description = "The run, which is over; its file is on its way")
    @APIResponse(responseCode = "409", description = "It is no whole catalog, or its file is not kept any more")
    public Response again(
            @PathParam("name") String name, @PathParam("run") String id, @Context SecurityContext caller) {
        RunView run = callers.run(name, id, caller);
        return answer(id, versions.again(callers.supplier(caller), name, run.id(), callers.actor(caller)));
    }

    private static Response answer(String id, PublicationOutcome outcome) {
        return outcome.fold(
                kept -> Response.noContent().build(),
                settled -> Response.ok(ExportJson.of(settled.run()))
                        .header("Cache-Control", "no-store")
                        .build(),
                refused -> FieldProblem.answer(CONFLICT, refused.reason(), List.of()),
                unknown -> Problem.unknown("run", id).getResponse());
    }
}

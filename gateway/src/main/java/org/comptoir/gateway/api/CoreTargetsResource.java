package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.coresystem.CoreTargets;
import org.comptoir.gateway.coresystem.PutCoreTarget;
import org.comptoir.gateway.coresystem.RetireCoreTarget;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's core systems: where its orders go, in which format, over what. */
@Path("/v1/core-targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Core systems")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.TARGETS_READ)
public class CoreTargetsResource {

    private static final String EXAMPLE =
            "{\"rank\": 10, \"format\": {\"name\": \"idoc-orders05\", \"settings\": {\"sales-organisation\": \"1000\"}}, "
                    + "\"transport\": {\"name\": \"http\", \"settings\": {\"url\": \"https://erp.example.com/orders\", "
                    + "\"authorization\": \"signature\"}, \"secrets\": {\"signature-key\": \"at least 16 characters\"}}, "
                    + "\"route\": {\"clients\": [\"10042\"], \"from\": \"1000\", \"currency\": \"EUR\"}}";

    private final CoreTargets targets;
    private final PutCoreTarget put;
    private final RetireCoreTarget retire;
    private final ApiTokens tokens;

    @Inject
    CoreTargetsResource(CoreTargets targets, PutCoreTarget put, RetireCoreTarget retire, ApiTokens tokens) {
        this.targets = targets;
        this.put = put;
        this.retire = retire;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CoreTargetsResource() {
        this(null, null, null, null);
    }

    /** In the order they are asked; an order that none takes goes to the operator's own core system. */
    public record Targets(List<CoreTargetJson> targets) {}

    @GET
    @Operation(
            operationId = "listCoreTargets",
            summary = "Lists core systems in the order they are asked",
            description =
                    "The first one whose route takes an order has it, whole. Where there is none it goes to "
                            + "GATEWAY_CORE_URL, else to the folder core-system/orders. Secrets are never told, only which are set.")
    public Response list(@Context SecurityContext caller) {
        return ok(new Targets(
                targets.all(supplier(caller)).stream().map(CoreTargetJson::of).toList()));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getCoreTarget", summary = "Shows a core system")
    @APIResponse(responseCode = "404", description = "There is none of that name that takes orders")
    public Response get(@PathParam("name") String name, @Context SecurityContext caller) {
        return targets.find(supplier(caller), name)
                .map(target -> ok(CoreTargetJson.of(target)))
                .orElseThrow(() -> Problem.unknown("core target", name));
    }

    @PUT
    @Path("/{name}")
    @Needs(ApiScope.TARGETS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putCoreTarget",
            summary = "Writes a core system: format, transport and route",
            description =
                    "Orders accepted from now on are for it; those in the outbox keep the bytes they have. A secret that is "
                            + "left out stays as it is, unless the address it would be told to changes. Addresses that are private "
                            + "are refused unless the operator allows them; redirects are never followed.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "sap", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "The target as it is now")
    @APIResponse(responseCode = "400", description = "Everything that stands against it; nothing was changed")
    @APIResponse(responseCode = "403", description = "The token lacks targets:write")
    public Response put(
            @PathParam("name") String name,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        String actor = caller.getUserPrincipal().getName();
        return new SentSetting(length, body)
                .write(
                        new SentSetting.Way<>(
                                (json, problems) -> CoreTargetReader.read(supplier, name, actor, json, problems),
                                put::put),
                        () -> get(name, caller),
                        "Core target " + Problem.printable(name) + " was not changed");
    }

    @DELETE
    @Path("/{name}")
    @Needs(ApiScope.TARGETS_WRITE)
    @Operation(
            operationId = "deleteCoreTarget",
            summary = "Gives a core system no more orders",
            description = "What it was given before still goes to it. A PUT of the same name brings it back.")
    @APIResponse(responseCode = "204", description = "It takes no more orders")
    @APIResponse(responseCode = "404", description = "There is none of that name that takes orders")
    public Response delete(@PathParam("name") String name, @Context SecurityContext caller) {
        if (!retire.retire(supplier(caller), name, caller.getUserPrincipal().getName())) {
            throw Problem.unknown("core target", name);
        }
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }

    private static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

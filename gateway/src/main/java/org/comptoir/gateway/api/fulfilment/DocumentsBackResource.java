package org.comptoir.gateway.api.fulfilment;

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
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.api.SentSetting;
import org.comptoir.gateway.fulfilment.door.BuyerDoors;
import org.comptoir.gateway.fulfilment.door.PutBuyerDoor;
import org.comptoir.gateway.fulfilment.door.WantedDoor;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the buyer of a connection takes confirmations, ship notices and invoices. */
@Path("/v1/connections/{connection}/documents-back")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents back")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.TARGETS_READ)
public class DocumentsBackResource {

    private static final String EXAMPLE =
            "{\"addresses\": {\"confirmation\": \"https://buyer.example.com/cxml/confirmations\", "
                    + "\"ship-notice\": \"https://buyer.example.com/cxml/ship-notices\", "
                    + "\"invoice\": \"https://buyer.example.com/cxml/invoices\"}, "
                    + "\"from\": {\"domain\": \"DUNS\", \"identity\": \"900000017\"}, "
                    + "\"secrets\": {\"shared-secret\": \"as agreed with the buyer\"}}";

    private final BuyerDoors doors;
    private final PutBuyerDoor put;
    private final PartnerDirectory directory;
    private final ApiTokens tokens;

    @Inject
    DocumentsBackResource(BuyerDoors doors, PutBuyerDoor put, PartnerDirectory directory, ApiTokens tokens) {
        this.doors = doors;
        this.put = put;
        this.directory = directory;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DocumentsBackResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(
            operationId = "getDocumentsBack",
            summary = "Shows where documents go back to",
            description = "Without addresses nothing does. Secrets are never told, only which are set.")
    @APIResponse(responseCode = "404", description = "No connection of yours has this name")
    public Response get(@PathParam("connection") String name, @Context SecurityContext caller) {
        Connection connection = connection(name, caller);
        return ok(doors.find(connection.id()).map(DocumentsBackJson::of).orElse(DocumentsBackJson.NOTHING));
    }

    @PUT
    @Needs(ApiScope.TARGETS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDocumentsBack",
            summary = "Says where documents go back to",
            description =
                    "What is kept from now on goes there, each kind to its own address; a kind without one stays here. Without from we "
                            + "are named as the buyer names us, without sender we sign as from. Settings and secrets are those of the "
                            + "transport http of core systems, without url. A secret that is left out stays as it is, unless somebody else would hear it.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "coupa", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "Everything that stands against it; nothing was changed")
    @APIResponse(responseCode = "403", description = "The token lacks targets:write")
    @APIResponse(responseCode = "404", description = "No connection of yours has this name")
    public Response put(
            @PathParam("connection") String name,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        Connection connection = connection(name, caller);
        String actor = caller.getUserPrincipal().getName();
        return new SentSetting(length, body)
                .write(
                        new SentSetting.Way<>(
                                (json, problems) -> DocumentsBackReader.read(connection, actor, json, problems),
                                put::put),
                        () -> get(name, caller),
                        "Where documents of %s go back to was not changed".formatted(Problem.printable(name)));
    }

    @DELETE
    @Needs(ApiScope.TARGETS_WRITE)
    @Operation(
            operationId = "deleteDocumentsBack",
            summary = "Sends nothing back any more",
            description = "Secrets are forgotten. What waits in the outbox becomes a dead letter that says so.")
    @APIResponse(responseCode = "204", description = "Nothing goes back any more")
    @APIResponse(responseCode = "404", description = "No connection of yours has this name")
    public Response delete(@PathParam("connection") String name, @Context SecurityContext caller) {
        Connection connection = connection(name, caller);
        doors.find(connection.id()).ifPresent(door -> {
            List<String> problems = put.put(new WantedDoor(
                    connection,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    DocumentsBackReader.gone(door.secrets()),
                    caller.getUserPrincipal().getName()));
            if (!problems.isEmpty()) {
                throw new IllegalStateException("Nothing can stand against nothing: " + problems);
            }
        });
        return Response.noContent().header("Cache-Control", "no-store").build();
    }

    private Connection connection(String name, SecurityContext caller) {
        return directory
                .findConnection(new SupplierId(tokens.supplierOf(caller.getUserPrincipal())), name)
                .orElseThrow(() -> Problem.unknown("connection", name));
    }

    private static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

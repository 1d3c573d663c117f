package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the caller wants its contracts kept. */
@Path("/v1/contract-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.CONTRACTS_READ)
public class ContractSettingsResource {

    private static final String FOUR_EYES = "fourEyes";

    private final DecideDraft decide;
    private final ApiTokens tokens;

    @Inject
    ContractSettingsResource(DecideDraft decide, ApiTokens tokens) {
        this.decide = decide;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractSettingsResource() {
        this(null, null);
    }

    /** @param fourEyes whether who writes a version can not approve it */
    public record Settings(boolean fourEyes) {}

    @GET
    @Operation(operationId = "getContractSettings", summary = "Tells how contracts are kept")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(ref = "ContractSettings"), example = "{\"fourEyes\": true}"))
    public Response show(@Context SecurityContext caller) {
        return ok(new Settings(decide.fourEyes(supplier(caller))));
    }

    @PUT
    @Needs(ApiScope.CONTRACTS_APPROVE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putContractSettings",
            summary = "Sets how contracts are kept",
            description = "The audit trail says who did it.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(ref = "ContractSettings"), example = "{\"fourEyes\": true}"))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(ref = "ContractSettings"), example = "{\"fourEyes\": true}"))
    public Response put(
            @HeaderParam("Content-Length") @Nullable String length, InputStream body, @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonObject json = JsonBody.read(body, length, problems).orElse(JsonValue.EMPTY_JSON_OBJECT);
        Optional<Boolean> fourEyes = Optional.ofNullable(json.get(FOUR_EYES))
                .filter(value -> value == JsonValue.TRUE || value == JsonValue.FALSE)
                .map(value -> value == JsonValue.TRUE);
        if (problems.isEmpty() && fourEyes.isEmpty()) {
            problems.add(new FieldProblem(FOUR_EYES, "is neither true nor false"));
        }
        json.keySet().stream()
                .filter(field -> !field.equals(FOUR_EYES))
                .forEach(field -> problems.add(new FieldProblem(field, "is unknown")));
        if (!problems.isEmpty() || fourEyes.isEmpty()) {
            return FieldProblem.answer(400, "The settings were not changed", problems);
        }
        decide.fourEyes(
                supplier(caller), fourEyes.get(), caller.getUserPrincipal().getName());
        return ok(new Settings(fourEyes.get()));
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }

    private static Response ok(Settings settings) {
        return Response.ok(settings).header("Cache-Control", "no-store").build();
    }
}

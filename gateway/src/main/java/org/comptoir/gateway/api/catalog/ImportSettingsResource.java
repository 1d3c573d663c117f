package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.catalog.imports.WithdrawalLimit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What holds for all imports of the caller. */
@Path("/v1/import-settings")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@SecurityRequirement(name = Needs.TOKEN)
public class ImportSettingsResource {

    private final WithdrawalLimit limit;
    private final Caller caller;

    @Inject
    ImportSettingsResource(WithdrawalLimit limit, Caller caller) {
        this.limit = limit;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportSettingsResource() {
        this(null, null);
    }

    /** @param askAbove percent of the articles for sale that an import may take out without a yes */
    public record Settings(int askAbove) {}

    @GET
    @Operation(operationId = "getImportSettings", summary = "Says above which share of withdrawals an import asks")
    public Response show(@Context SecurityContext security) {
        return Asked.ok(new Settings(limit.of(caller.supplier(security))));
    }

    @PUT
    @Needs(ApiScope.CATALOG_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putImportSettings", summary = "Sets the share; 100 never asks")
    @RequestBody(required = true, content = @Content(example = "{\"askAbove\": 20}"))
    public Response put(
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(body, length, problems);
        JsonFields fields = JsonFields.of(json.orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
        Optional<Integer> share = fields.required("askAbove", ImportSettingsResource::share);
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "The settings were not changed", problems);
        }
        limit.set(caller.supplier(security), share.orElseThrow(), caller.name(security));
        return show(security);
    }

    private static int share(String text) {
        if (!text.matches("[0-9]{1,2}|100")) {
            throw new IllegalArgumentException("is no whole number from 0 to 100");
        }
        return Integer.parseInt(text);
    }
}

package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.MoneyJson;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.order.intake.DecideHeldOrder;
import org.comptoir.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the caller wants its orders decided. */
@Path("/v1/order-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.ORDERS_READ)
public class OrderSettingsResource {

    private static final String EXAMPLE = "{\"fourEyesAbove\": {\"amount\": \"10000\", \"currency\": \"EUR\"}}";

    private final DecideHeldOrder decide;
    private final ApiTokens tokens;

    @Inject
    OrderSettingsResource(DecideHeldOrder decide, ApiTokens tokens) {
        this.decide = decide;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderSettingsResource() {
        this(null, null);
    }

    /** @param fourEyesAbove from this total on two persons release an order on hold; absent where one always may */
    public record Settings(MoneyJson.@Nullable Amount fourEyesAbove) {}

    @GET
    @Operation(operationId = "getOrderSettings", summary = "Tells how orders on hold are decided")
    @APIResponse(responseCode = "200", content = @Content(example = EXAMPLE))
    public Response show(@Context SecurityContext caller) {
        return ok(supplier(caller));
    }

    @PUT
    @Needs(ApiScope.ORDERS_DECIDE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putOrderSettings",
            summary = "Sets from which total on two persons release an order on hold",
            description = "An empty object lets one person release any. The audit trail says who did it.")
    @RequestBody(required = true, content = @Content(example = EXAMPLE))
    @APIResponse(responseCode = "200", content = @Content(example = EXAMPLE))
    public Response put(
            @HeaderParam("Content-Length") @Nullable String length, InputStream body, @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields =
                JsonFields.of(JsonBody.read(body, length, problems).orElse(JsonValue.EMPTY_JSON_OBJECT), problems);
        JsonFields limit = fields.within("fourEyesAbove");
        Optional<String> amount = limit.optional("amount", text -> text);
        Optional<Currency> currency = amount.isEmpty()
                ? limit.optional("currency", Currency::getInstance)
                : limit.required("currency", Currency::getInstance);
        Optional<Money> above =
                currency.flatMap(known -> limit.required("amount", text -> Money.of(text, known.getCurrencyCode())));
        limit.nothingElse();
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "The settings were not changed", problems);
        }
        decide.fourEyesAbove(supplier(caller), above, caller.getUserPrincipal().getName());
        return ok(supplier(caller));
    }

    private long supplier(SecurityContext caller) {
        return tokens.supplierOf(caller.getUserPrincipal());
    }

    private Response ok(long supplier) {
        Settings settings = new Settings(
                decide.fourEyesAbove(supplier).map(MoneyJson::amount).orElse(null));
        return Response.ok(settings).header("Cache-Control", "no-store").build();
    }
}

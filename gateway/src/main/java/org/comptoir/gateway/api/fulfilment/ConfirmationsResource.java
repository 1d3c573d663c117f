package org.comptoir.gateway.api.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.ConfirmationJson;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.fulfilment.ConfirmOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.WantedConfirmation;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.platform.GatewaySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's core system says of an order: accepted under its number, refused with a reason, or changed. */
@Path("/v1/orders/{order}/confirmations")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
public class ConfirmationsResource {

    private static final int UNPROCESSABLE = 422;
    private static final String ACCEPTED = "{\"verdict\": \"accepted\", \"coreNumber\": \"4500012\"}";
    private static final String REFUSED = "{\"verdict\": \"refused\", \"reason\": \"the article is no longer made\"}";
    private static final String CHANGED =
            "{\"verdict\": \"changed\", \"coreNumber\": \"4500012\", \"lines\": [{\"number\": 1, \"verdict\": \"accepted\", "
                    + "\"quantity\": \"6\", \"deliveryDate\": \"2026-12-04\"}, {\"number\": 1, \"verdict\": \"backordered\", "
                    + "\"quantity\": \"4\"}, {\"number\": 2, \"verdict\": \"changed\", \"unitPrice\": {\"amount\": \"9.50\", "
                    + "\"currency\": \"EUR\", \"basis\": \"1\"}, \"reason\": \"price of the contract\"}]}";

    private final ConfirmOrder confirm;
    private final ConfirmationSearch search;
    private final OrderSearch orders;
    private final ApiTokens tokens;
    private final GatewaySettings settings;

    @Inject
    ConfirmationsResource(
            ConfirmOrder confirm,
            ConfirmationSearch search,
            OrderSearch orders,
            ApiTokens tokens,
            GatewaySettings settings) {
        this.confirm = confirm;
        this.search = search;
        this.orders = orders;
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConfirmationsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(
            operationId = "listConfirmations",
            summary = "Lists what the core system said of an order, first to last")
    @APIResponse(responseCode = "200", description = "All of it; nothing is ever taken back, a later word adds one")
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    public Response list(@PathParam("order") String order, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        long id = number(order);
        if (orders.find(supplier, id).isEmpty()) {
            throw Problem.unknown("order", order);
        }
        return noStore(Response.ok(new ConfirmationJson.All(
                search.about(supplier, id).stream().map(ConfirmationJson::of).toList())));
    }

    @POST
    @Needs(ApiScope.CONFIRMATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmOrder",
            summary = "Says what becomes of an order",
            description =
                    "Kept on the order for ever, and told to the buyer where its connection says so. Repeat it with the same Idempotency-Key as often as "
                            + "you like: it is kept once. Another word under a key that is taken is refused with 422.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "accepted", value = ACCEPTED),
                                @ExampleObject(name = "refused", value = REFUSED),
                                @ExampleObject(name = "changed", value = CHANGED)
                            }))
    @APIResponse(responseCode = "201", description = "It is kept")
    @APIResponse(responseCode = "200", description = "It was kept before")
    @APIResponse(responseCode = "400", description = "It can not be read")
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    @APIResponse(responseCode = "422", description = "It does not fit the order, or its key belongs to another word")
    public Response confirm(
            @PathParam("order") String order,
            @Parameter(description = "1 to 100 visible ASCII characters, yours to choose", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        ConfirmationReader.Said said = ConfirmationReader.read(
                JsonBody.read(body, length, problems).orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
        if (key == null || key.isBlank()) {
            problems.add(new FieldProblem("Idempotency-Key", "is missing: without it a repetition could not be told"));
        }
        if (!problems.isEmpty() || said.verdict().isEmpty() || key == null) {
            return FieldProblem.answer(400, "Nothing was kept", problems);
        }
        return answer(
                new WantedConfirmation(
                        tokens.supplierOf(caller.getUserPrincipal()),
                        number(order),
                        key.strip(),
                        said.verdict().get(),
                        said.coreNumber(),
                        said.reason(),
                        said.lines(),
                        caller.getUserPrincipal().getName()),
                order);
    }

    private Response answer(WantedConfirmation wanted, String order) {
        return confirm.confirm(wanted)
                .fold(
                        kept -> noStore(Response.created(address(wanted.orderId()))
                                .entity(ConfirmationJson.of(kept.confirmation()))),
                        before -> noStore(repeated(before.confirmation())),
                        () -> Problem.answer(new Problem(
                                UNPROCESSABLE,
                                "Key taken",
                                "This Idempotency-Key came with another word on this order: choose a new one")),
                        refused -> FieldProblem.answer(
                                UNPROCESSABLE,
                                "Nothing was kept: it does not fit the order",
                                refused.problems().stream()
                                        .map(problem -> new FieldProblem("", problem))
                                        .toList()),
                        () -> {
                            throw Problem.unknown("order", order);
                        });
    }

    private static Response.ResponseBuilder repeated(Confirmation confirmation) {
        return Response.ok(ConfirmationJson.of(confirmation)).header("Idempotent-Replayed", "true");
    }

    private URI address(long order) {
        return URI.create(settings.publicUrl() + "/api/v1/orders/" + order + "/confirmations");
    }

    private static long number(String order) {
        if (!order.matches("[0-9]{1,18}")) {
            throw Problem.unknown("order", order);
        }
        return Long.parseLong(order);
    }

    private static Response noStore(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}

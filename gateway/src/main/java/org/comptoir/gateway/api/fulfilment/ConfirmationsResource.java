package org.comptoir.gateway.api.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.security.Principal;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.ConfirmationJson;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.fulfilment.ConfirmOrder;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.WantedConfirmation;
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

    private static final String ACCEPTED = "{\"verdict\": \"accepted\", \"coreNumber\": \"4500012\"}";
    private static final String REFUSED = "{\"verdict\": \"refused\", \"reason\": \"the article is no longer made\"}";
    private static final String CHANGED =
            "{\"verdict\": \"changed\", \"coreNumber\": \"4500012\", \"lines\": [{\"number\": 1, \"verdict\": \"accepted\", "
                    + "\"quantity\": \"6\", \"deliveryDate\": \"2026-12-04\"}, {\"number\": 1, \"verdict\": \"backordered\", "
                    + "\"quantity\": \"4\"}, {\"number\": 2, \"verdict\": \"changed\", \"unitPrice\": {\"amount\": \"9.50\", "
                    + "\"currency\": \"EUR\", \"basis\": \"1\"}, \"reason\": \"price of the contract\"}]}";

    private final ConfirmOrder confirm;
    private final ConfirmationSearch search;
    private final OrderAddress orders;
    private final ApiTokens tokens;

    @Inject
    ConfirmationsResource(ConfirmOrder confirm, ConfirmationSearch search, OrderAddress orders, ApiTokens tokens) {
        this.confirm = confirm;
        this.search = search;
        this.orders = orders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConfirmationsResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(
            operationId = "listConfirmations",
            summary = "Lists what the core system said of an order, first to last")
    @APIResponse(responseCode = "200", description = "All of it; nothing is ever taken back, a later word adds one")
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    public Response list(@PathParam("order") String order, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        long id = orders.known(supplier, order);
        return KeptAnswer.noStore(Response.ok(new ConfirmationJson.All(
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
    @APIResponse(responseCode = "409", description = "The order was not handed on")
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
        return new KeyedBody(key, length, body)
                .read(ConfirmationReader::read, (under, said) -> keep(order, under, said, caller.getUserPrincipal()));
    }

    private Response keep(String order, String key, ConfirmationReader.Said said, Principal caller) {
        long id = orders.id(order);
        return new KeptAnswer<Confirmation>("confirmation", order, orders.of(id, "confirmations"), ConfirmationJson::of)
                .to(confirm.confirm(new WantedConfirmation(
                        tokens.supplierOf(caller),
                        id,
                        key,
                        said.verdict(),
                        said.coreNumber(),
                        said.reason(),
                        said.lines(),
                        caller.getName())));
    }
}

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
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.ShipNoticeJson;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipNoticeSearch;
import org.comptoir.gateway.fulfilment.shipment.ShipOrder;
import org.comptoir.gateway.fulfilment.shipment.WantedShipNotice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What leaves of an order, as the caller's core system says it: planned, gone, or taken back. */
@Path("/v1/orders/{order}/ship-notices")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
public class ShipNoticesResource {

    private static final String PART =
            "{\"number\": \"DN-1001\", \"shippedAt\": \"2026-11-30T14:00:00+01:00\", \"deliveryDate\": \"2026-12-02\", "
                    + "\"carrier\": {\"name\": \"DHL Express\", \"domain\": \"SCAC\", \"id\": \"DHLE\", \"service\": \"express\"}, "
                    + "\"trackingNumbers\": [\"00340434161094042557\"], \"lines\": [{\"number\": 1, \"quantity\": \"6\", "
                    + "\"batch\": \"L-77\"}]}";
    private static final String WHOLE =
            "{\"number\": \"DN-1002\", \"type\": \"planned\", \"shippedAt\": \"2026-12-04T08:00:00+01:00\", "
                    + "\"deliveryDate\": \"2026-12-07\", \"carrier\": {\"name\": \"Own lorry\"}}";
    private static final String TAKEN_BACK =
            "{\"number\": \"DN-1002\", \"operation\": \"delete\", \"comment\": \"goes with the next one\"}";

    private final ShipOrder use;
    private final ShipNoticeSearch search;
    private final OrderAddress orders;
    private final ApiTokens tokens;

    @Inject
    ShipNoticesResource(ShipOrder use, ShipNoticeSearch search, OrderAddress orders, ApiTokens tokens) {
        this.use = use;
        this.search = search;
        this.orders = orders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShipNoticesResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(operationId = "listShipNotices", summary = "Lists the ship notices of an order, first to last")
    @APIResponse(
            responseCode = "200",
            description = "All of them, of all versions of the order; one taken back stays and another says so",
            content = @Content(schema = @Schema(ref = "ShipNoticeList")))
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    public Response list(@PathParam("order") String order, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        long id = orders.known(supplier, order);
        return KeptAnswer.noStore(Response.ok(new ShipNoticeJson.All(
                search.about(supplier, id).stream().map(ShipNoticeJson::of).toList())));
    }

    @POST
    @Needs(ApiScope.SHIP_NOTICES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "shipOrder",
            summary = "Says what leaves of an order",
            description =
                    "Kept on the order for ever. Repeat it with the same Idempotency-Key as often as you like: it is kept once. Without "
                            + "lines the whole order is in the shipment. An actual notice under the number of a planned one takes its "
                            + "place; operation delete takes a notice back.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "part", value = PART),
                                @ExampleObject(name = "whole, planned", value = WHOLE),
                                @ExampleObject(name = "taken back", value = TAKEN_BACK)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "It is kept",
            content = @Content(schema = @Schema(ref = "ShipNotice")))
    @APIResponse(responseCode = "200", description = "It was kept before")
    @APIResponse(responseCode = "400", description = "It can not be read")
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    @APIResponse(responseCode = "409", description = "The order was not handed on, or was cancelled")
    @APIResponse(
            responseCode = "422",
            description = "It does not fit the order, or its key or its number belongs to another one")
    public Response ship(
            @PathParam("order") String order,
            @Parameter(description = "1 to 100 visible ASCII characters, yours to choose", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        return new KeyedBody(key, length, body)
                .read(ShipNoticeReader::read, (under, said) -> keep(order, under, said, caller.getUserPrincipal()));
    }

    private Response keep(String order, String key, ShipNoticeReader.Said said, Principal caller) {
        long id = orders.id(order);
        return new KeptAnswer<ShipNotice>("ship notice", order, orders.of(id, "ship-notices"), ShipNoticeJson::of)
                .to(use.ship(new WantedShipNotice(
                        tokens.supplierOf(caller),
                        id,
                        key,
                        said.stage(),
                        said.number(),
                        said.shipment(),
                        caller.getName())));
    }
}

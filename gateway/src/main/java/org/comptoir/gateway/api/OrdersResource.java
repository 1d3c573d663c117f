package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import org.comptoir.gateway.access.ApiScope;
import org.comptoir.gateway.access.ApiTokens;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.order.AttachedFile;
import org.comptoir.gateway.order.OrderPage;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.platform.GatewaySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's orders: every question is asked inside the supplier whose token was shown. */
@Path("/v1/orders")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
public class OrdersResource {

    private static final String LIST = "/api/v1/orders";

    private final OrderSearch orders;
    private final ConfirmationSearch confirmations;
    private final ApiTokens tokens;
    private final GatewaySettings settings;

    @Inject
    OrdersResource(OrderSearch orders, ConfirmationSearch confirmations, ApiTokens tokens, GatewaySettings settings) {
        this.orders = orders;
        this.confirmations = confirmations;
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrdersResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(operationId = "listOrders", summary = "Lists orders, newest first, page by page")
    @APIResponse(
            responseCode = "200",
            description = "One page; follow next for the page below",
            content = @Content(schema = @Schema(ref = "OrderPage")))
    @APIResponse(
            responseCode = "400",
            description = "A parameter can not be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    public Response list(
            @Parameter(description = "ACCEPTED or ON_HOLD") @QueryParam("status") @Nullable String status,
            @Parameter(description = "Received at or after, such as 2026-11-21T08:00:00Z")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "Your number of the client") @QueryParam("client") @Nullable String client,
            @Parameter(description = "Orders in a page, 1 to 200; 50 unless given") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "Where the page begins, as next has it") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context SecurityContext caller) {
        OrderFilter filter = OrderFilter.read(status, since, client, limit, cursor);
        OrderQuery query = filter.query(tokens.supplierOf(caller.getUserPrincipal()));
        OrderPage page = orders.list(query);
        return answer(new OrderJson.Page(
                page.orders().stream()
                        .map(order -> OrderJson.head(order, href(order.id())))
                        .toList(),
                page.next().isPresent()
                        ? filter.next(
                                UriBuilder.fromUri(settings.publicUrl()).path(LIST),
                                page.next().getAsLong())
                        : null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrder", summary = "Shows an order with its lines, checks and deliveries")
    @APIResponse(responseCode = "200", description = "The order", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(
            responseCode = "404",
            description = "No order of yours has this id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    public Response show(@PathParam("id") String id, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        OrderView order = OrderFilter.number(id)
                .flatMap(number -> orders.find(supplier, number))
                .orElseThrow(() -> Problem.unknown("order", id));
        return answer(OrderJson.whole(
                order,
                confirmations.about(supplier, order.head().id()),
                href(order.head().id())));
    }

    @GET
    @Path("/{id}/attachments/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getOrderAttachment", summary = "Gives the bytes of a file that came with an order")
    @APIResponse(
            responseCode = "200",
            description = "The file, under a name and type of our own making",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "No order of yours has this file",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    public Response attachment(
            @PathParam("id") String id, @PathParam("number") String number, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        AttachedFile file = OrderFilter.number(id)
                .flatMap(order -> OrderFilter.number(number)
                        .filter(place -> place <= Integer.MAX_VALUE)
                        .flatMap(place -> orders.attachment(supplier, order, place.intValue())))
                .orElseThrow(() -> Problem.unknown("attachment", number + " of order " + id));
        return Response.ok(file.content(), file.attachment().contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\""
                                .formatted(file.attachment().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .build();
    }

    private String href(long id) {
        return settings.publicUrl() + LIST + "/" + id;
    }

    private static Response answer(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

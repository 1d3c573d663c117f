package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.api.WholeNumber;
import org.comptoir.gateway.order.OrderPage;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.Correction;
import org.comptoir.gateway.order.intake.DecideHeldOrder;
import org.comptoir.gateway.order.intake.HeldOutcome;
import org.comptoir.gateway.platform.GatewaySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final BesideOrders beside;
    private final DecideHeldOrder decide;
    private final ApiTokens tokens;
    private final GatewaySettings settings;

    @Inject
    OrdersResource(
            OrderSearch orders,
            BesideOrders beside,
            DecideHeldOrder decide,
            ApiTokens tokens,
            GatewaySettings settings) {
        this.orders = orders;
        this.beside = beside;
        this.decide = decide;
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrdersResource() {
        this(null, null, null, null, null);
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
            @Parameter(description = "ACCEPTED, ON_HOLD, PARKED, SUPERSEDED or REFUSED") @QueryParam("status") @Nullable
                    String status,
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
        OrderView order = WholeNumber.read(id)
                .flatMap(number -> orders.find(supplier, number))
                .orElseThrow(() -> Problem.unknown("order", id));
        return answer(whole(supplier, order));
    }

    private OrderJson.Whole whole(long supplier, OrderView order) {
        return OrderJson.whole(
                order, beside.of(supplier, order), href(order.head().id()));
    }

    @POST
    @Path("/{id}/release")
    @Needs(ApiScope.ORDERS_DECIDE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "releaseOrder",
            summary = "Lets an order on hold go as it came, or as somebody else proposed",
            description =
                    "It is in the outbox when this answers 200. 202: the amount asks for a second person, who releases too.")
    @RequestBody(required = true, content = @Content(example = "{\"reason\": \"agreed by phone\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(
            responseCode = "409",
            description = "It can not be released; the detail says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response release(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        return decided(id, length, body, caller, false, (held, lines) -> decide.release(held));
    }

    @POST
    @Path("/{id}/correct")
    @Needs(ApiScope.ORDERS_DECIDE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctOrder",
            summary = "Lets an order on hold go with other quantities, prices or articles",
            description =
                    "Lines that are not named stay as they came; quantity 0 takes a line out. A price without a basis is for the basis the line has. The total is then what the lines come to.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            example =
                                    "{\"reason\": \"price of the contract\", \"lines\": [{\"number\": 1, \"price\": \"9.50\", \"basis\": \"1\"}]}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(
            responseCode = "409",
            description = "It can not be corrected like that; the detail says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response correct(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        return decided(id, length, body, caller, true, decide::correct);
    }

    @POST
    @Path("/{id}/refuse")
    @Needs(ApiScope.ORDERS_DECIDE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseOrder", summary = "Refuses an order on hold for good")
    @RequestBody(required = true, content = @Content(example = "{\"reason\": \"ordered twice\"}"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "Order")))
    @APIResponse(
            responseCode = "409",
            description = "It can not be refused; the detail says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response refuse(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        return decided(id, length, body, caller, false, (held, lines) -> decide.refuse(held));
    }

    private Response decided(
            String id,
            @Nullable String length,
            InputStream body,
            SecurityContext caller,
            boolean lines,
            BiFunction<DecideHeldOrder.Held, List<Correction>, HeldOutcome> decision) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        OrderView order = WholeNumber.read(id)
                .flatMap(number -> orders.find(supplier, number))
                .orElseThrow(() -> Problem.unknown("order", id));
        List<FieldProblem> problems = new ArrayList<>();
        DecisionReader wish = DecisionReader.read(
                JsonBody.read(body, length, problems).orElse(JsonValue.EMPTY_JSON_OBJECT), order, lines, problems);
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "Nothing was decided on order " + Problem.printable(id), problems);
        }
        var held = new DecideHeldOrder.Held(
                supplier, order.head().id(), caller.getUserPrincipal().getName(), wish.reason());
        return decision.apply(held, wish.lines())
                .fold(
                        done -> answer(whole(
                                supplier,
                                orders.find(supplier, order.head().id()).orElseThrow())),
                        proposed -> Response.status(Response.Status.ACCEPTED)
                                .entity(whole(
                                        supplier,
                                        orders.find(supplier, order.head().id()).orElseThrow()))
                                .header("Cache-Control", "no-store")
                                .build(),
                        no -> Problem.answer(new Problem(409, "Not decided", DecisionReader.words(no.why()))),
                        unknown -> {
                            throw Problem.unknown("order", id);
                        });
    }

    private String href(long id) {
        return settings.publicUrl() + LIST + "/" + id;
    }

    private static Response answer(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

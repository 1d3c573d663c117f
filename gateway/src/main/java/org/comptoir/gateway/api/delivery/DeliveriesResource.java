package org.comptoir.gateway.api.delivery;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.delivery.Decision;
import org.comptoir.gateway.delivery.DecisionOutcome;
import org.comptoir.gateway.delivery.DeliveryPage;
import org.comptoir.gateway.delivery.DeliveryQuery;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.delivery.ReplayDelivery;
import org.comptoir.gateway.delivery.SettleDelivery;
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

/** What goes out to the caller's core systems: how far it is, and what to do where it is stuck. */
@Path("/v1/deliveries")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
@SecurityRequirement(name = Needs.TOKEN)
public class DeliveriesResource {

    static final String LIST = "/api/v1/deliveries";

    private static final int USUAL_LIMIT = 50;
    private static final String REASON = "{\"reason\": \"the core system was down\"}";

    private final DeliverySearch search;
    private final ReplayDelivery replay;
    private final SettleDelivery settle;
    private final FrontDeliveries fronts;
    private final ApiTokens tokens;
    private final GatewaySettings settings;

    @Inject
    DeliveriesResource(
            DeliverySearch search,
            ReplayDelivery replay,
            SettleDelivery settle,
            FrontDeliveries fronts,
            ApiTokens tokens,
            GatewaySettings settings) {
        this.search = search;
        this.replay = replay;
        this.settle = settle;
        this.fronts = fronts;
        this.tokens = tokens;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveriesResource() {
        this(null, null, null, null, null, null);
    }

    @GET
    @Operation(operationId = "listDeliveries", summary = "Lists deliveries, newest first, page by page")
    @APIResponse(responseCode = "200", description = "One page; follow next for the page below")
    @APIResponse(responseCode = "400", description = "A parameter can not be read")
    public Response list(
            @Parameter(description = "WAITING, DELIVERED, WITHDRAWN, VERIFY or DEAD") @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "What it is about, such as order:42") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(description = "Where the page begins, as next has it") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context SecurityContext caller) {
        Optional<DeliveryState> wanted = given(state).map(DeliveriesResource::state);
        OptionalLong before = given(cursor)
                .map(text -> OptionalLong.of(
                        number(text).orElseThrow(() -> Problem.unreadable("cursor", text, "the one next gave"))))
                .orElse(OptionalLong.empty());
        DeliveryPage page =
                search.list(new DeliveryQuery(supplier(caller), wanted, given(subject), before, USUAL_LIMIT));
        return ok(new DeliveryJson.Page(
                page.deliveries().stream()
                        .map(each -> head(supplier(caller), each))
                        .toList(),
                page.next().isPresent()
                        ? next(wanted, given(subject), page.next().getAsLong())
                        : null));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDelivery", summary = "Shows a delivery with its attempts")
    @APIResponse(responseCode = "404", description = "No delivery of yours has this id")
    public Response get(@PathParam("id") String id, @Context SecurityContext caller) {
        long supplier = supplier(caller);
        DeliveryView found = number(id)
                .flatMap(number -> search.find(supplier, number))
                .orElseThrow(() -> Problem.unknown("delivery", id));
        return ok(DeliveryJson.whole(head(supplier, found), search.attempts(supplier, found.id())));
    }

    @POST
    @Path("/{id}/replay")
    @Needs(ApiScope.DELIVERIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayDelivery",
            summary = "Sends a delivery again, at once, with the same bytes under the same key",
            description =
                    "For one that is dead or pauses, and for one in VERIFY, where it says that the order is not in the core "
                            + "system. One that has arrived needs evenDelivered: true, and the core system is asked first where it can be.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "again", value = REASON)))
    @APIResponse(responseCode = "200", description = "It is in the queue")
    @APIResponse(responseCode = "404", description = "No delivery of yours has this id")
    @APIResponse(responseCode = "409", description = "It is under way at this moment, or has arrived")
    @APIResponse(responseCode = "410", description = "What it sent was removed by the retention rule")
    public Response replay(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        boolean evenDelivered = fields.flag("evenDelivered").orElse(false);
        Optional<Decision> decision = decision(fields, caller, problems);
        if (decision.isEmpty() || !problems.isEmpty()) {
            return FieldProblem.answer(400, "Nothing was sent", problems);
        }
        long number = number(id).orElseThrow(() -> Problem.unknown("delivery", id));
        return answer(replay.replay(number, evenDelivered, decision.get()), id, caller);
    }

    @POST
    @Path("/{id}/arrived")
    @Needs(ApiScope.DELIVERIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleDelivery",
            summary = "Says that a delivery has arrived, or was entered by hand",
            description = "Nothing more is sent, and later versions of the same order go out.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "arrived", value = "{\"reason\": \"is there as 4500012\"}")))
    @APIResponse(responseCode = "200", description = "It counts as delivered")
    @APIResponse(responseCode = "404", description = "No delivery of yours has this id")
    @APIResponse(responseCode = "409", description = "It is under way at this moment, or has arrived")
    public Response arrived(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Decision> decision = decision(fields(body, length, problems), caller, problems);
        if (decision.isEmpty() || !problems.isEmpty()) {
            return FieldProblem.answer(400, "Nothing was changed", problems);
        }
        long number = number(id).orElseThrow(() -> Problem.unknown("delivery", id));
        return answer(settle.settle(number, decision.get()), id, caller);
    }

    @POST
    @Path("/replay")
    @Needs(ApiScope.DELIVERIES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayDeadDeliveries",
            summary = "Sends dead letters again, oldest first, 500 in one call",
            description = "All of them, or those for one target. Call it until queued is 0.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "sap",
                                            value =
                                                    "{\"target\": \"core-system/1/sap\", \"reason\": \"address repaired\"}")))
    @APIResponse(responseCode = "200", description = "How many are in the queue again")
    public Response replayDead(
            @HeaderParam("Content-Length") @Nullable String length, InputStream body, @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        Optional<String> target = fields.optional("target", text -> text);
        Optional<Decision> decision = decision(fields, caller, problems);
        if (decision.isEmpty() || !problems.isEmpty()) {
            return FieldProblem.answer(400, "Nothing was sent", problems);
        }
        return ok(new DeliveryJson.Queued(replay.replayDead(target, decision.get())));
    }

    private Response answer(DecisionOutcome outcome, String id, SecurityContext caller) {
        return switch (outcome) {
            case DONE -> get(id, caller);
            case UNKNOWN -> throw Problem.unknown("delivery", id);
            case UNDER_WAY ->
                Problem.answer(new Problem(
                        409, "Under way", "An attempt is being made at this moment: ask again when it has ended"));
            case REMOVED ->
                Problem.answer(new Problem(
                        410,
                        "Removed",
                        "What it sent was removed by the retention rule for deliveries, so it can not be sent again:"
                                + " take the order from GET /api/v1/orders"));
            case WITHDRAWN ->
                Problem.answer(new Problem(
                        409,
                        "Withdrawn",
                        "It was withdrawn since it counts no more, as its note says: nothing was done"));
            case DELIVERED ->
                Problem.answer(new Problem(
                        409,
                        "Has arrived",
                        "It has arrived, so nothing was done; evenDelivered: true has it sent all the same"));
        };
    }

    private static JsonFields fields(InputStream body, @Nullable String length, List<FieldProblem> problems) {
        return JsonFields.of(JsonBody.read(body, length, problems).orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
    }

    /** Reads the reason, and says what else was sent that nobody asked for. */
    private Optional<Decision> decision(JsonFields fields, SecurityContext caller, List<FieldProblem> problems) {
        Optional<String> reason = fields.required("reason", text -> text);
        fields.nothingElse();
        if (reason.isPresent() && !Decision.isReason(reason.get())) {
            problems.add(new FieldProblem("reason", "expected are 3 to 300 printable characters"));
            return Optional.empty();
        }
        return reason.map(
                text -> new Decision(supplier(caller), caller.getUserPrincipal().getName(), text));
    }

    private String next(Optional<DeliveryState> state, Optional<String> subject, long cursor) {
        UriBuilder list = UriBuilder.fromUri(settings.publicUrl()).path(LIST);
        state.ifPresent(value -> list.queryParam("state", value.name()));
        subject.ifPresent(value -> list.queryParam("subject", "{subject}"));
        list.queryParam("cursor", cursor);
        return subject.isPresent()
                ? list.build(subject.get()).toString()
                : list.build().toString();
    }

    private static DeliveryState state(String text) {
        try {
            return DeliveryState.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.unreadable("state", text, "WAITING, DELIVERED, WITHDRAWN, VERIFY or DEAD");
        }
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private DeliveryJson.Head head(long supplier, DeliveryView delivery) {
        return DeliveryJson.head(
                delivery, fronts.of(supplier, delivery), settings.publicUrl() + LIST + "/" + delivery.id());
    }

    private long supplier(SecurityContext caller) {
        return tokens.supplierOf(caller.getUserPrincipal());
    }

    private static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

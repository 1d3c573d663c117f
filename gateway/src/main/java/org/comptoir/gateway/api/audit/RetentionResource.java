package org.comptoir.gateway.api.audit;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.Retention;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** For how long the caller's records are kept. */
@Path("/v1/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit trail")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.AUDIT_READ)
public class RetentionResource {

    private static final String EXAMPLE = "{\"documents\": 180, \"deliveries\": 180}";

    private final Retention retention;
    private final ApiTokens tokens;

    @Inject
    RetentionResource(Retention retention, ApiTokens tokens) {
        this.retention = retention;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RetentionResource() {
        this(null, null);
    }

    /**
     * One class of records, with the bounds of its days.
     *
     * @param lastRemoved by the last sweep
     * @param lastLeft old, but still needed at the last sweep
     * @param due what would go now; counted up to 1000
     */
    public record Kept(int days, int least, int most, long lastRemoved, long lastLeft, long removed, int due) {}

    /** The classes by name, and when they were swept last; absent before the first time. */
    public record Kinds(Map<String, Kept> classes, @Nullable Instant sweptAt) {}

    @GET
    @Operation(
            operationId = "getRetention",
            summary = "Tells for how many days records are kept, and what the last sweep removed")
    @APIResponse(responseCode = "200", description = "sessions, documents, deliveries, persons, audit")
    public Response show(@Context SecurityContext caller) {
        return ok(supplier(caller));
    }

    @PUT
    @Needs(ApiScope.RETENTION_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRetention",
            summary = "Sets for how many days records are kept",
            description =
                    "Classes that are not named stay as they are. What is older goes with the next sweep, for good."
                            + " The audit trail says who did it.")
    @RequestBody(required = true, content = @Content(example = EXAMPLE))
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(
            responseCode = "400",
            description = "Days outside of their bounds, each with the rule; nothing is changed")
    public Response put(
            @HeaderParam("Content-Length") @Nullable String length, InputStream body, @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields =
                JsonFields.of(JsonBody.read(body, length, problems).orElse(JsonValue.EMPTY_JSON_OBJECT), problems);
        Map<RecordClass, Integer> days = new EnumMap<>(RecordClass.class);
        for (RecordClass what : RecordClass.values()) {
            fields.optional(nameOf(what), RetentionResource::days).ifPresent(given -> days.put(what, given));
        }
        fields.nothingElse();
        if (problems.isEmpty()) {
            retention
                    .change(supplier(caller), days, caller.getUserPrincipal().getName())
                    .forEach(problem -> problems.add(new FieldProblem(problem.field(), problem.sentence())));
        }
        return problems.isEmpty() ? ok(supplier(caller)) : FieldProblem.answer(400, "Nothing was changed", problems);
    }

    private static int days(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("expected is a whole number of days");
        }
        return Integer.parseInt(text);
    }

    private static String nameOf(RecordClass what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private long supplier(SecurityContext caller) {
        return tokens.supplierOf(caller.getUserPrincipal());
    }

    private Response ok(long supplier) {
        Map<String, Kept> classes = new LinkedHashMap<>();
        for (Retention.State each : retention.states(supplier)) {
            classes.put(
                    nameOf(each.what()),
                    new Kept(
                            each.days(),
                            each.what().least(),
                            each.what().most(),
                            each.removed(),
                            each.left(),
                            each.total(),
                            each.due()));
        }
        Kinds kinds =
                new Kinds(classes, retention.last(supplier).map(SweepReport::at).orElse(null));
        return Response.ok(kinds).header("Cache-Control", "no-store").build();
    }
}

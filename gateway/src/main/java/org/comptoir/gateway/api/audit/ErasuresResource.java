package org.comptoir.gateway.api.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.journal.erasure.ErasePerson;
import org.comptoir.gateway.journal.erasure.ErasureScope;
import org.comptoir.gateway.journal.erasure.WantedPerson;
import org.comptoir.gateway.journal.erasure.WantedPerson.Kind;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One person on request: looked for, told, erased after a second word. */
@Path("/v1/erasures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.PERSONS_ERASE)
public class ErasuresResource {

    private static final int ORDERS = 1_000;
    private static final String EXAMPLE =
            "{\"mails\": [\"ada@acme.example\"], \"names\": [\"Ada Lovelace\"], \"userIds\": [\"alovelace\"], \"phones\": [], \"client\": \"10042\"}";
    private static final String CONFIRMATION = "{\"confirmation\": \"12-34\"}";

    /** As programs name them. */
    private static final Map<Kind, String> FIELDS =
            Map.of(Kind.MAILS, "mails", Kind.USER_IDS, "userIds", Kind.NAMES, "names", Kind.PHONES, "phones");

    private final ErasePerson erase;
    private final PartnerDirectory partners;
    private final ApiTokens tokens;

    @Inject
    ErasuresResource(ErasePerson erase, PartnerDirectory partners, ApiTokens tokens) {
        this.erase = erase;
        this.partners = partners;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasuresResource() {
        this(null, null, null);
    }

    @GET
    @Operation(operationId = "listErasures", summary = "The newest requests to erase somebody, without who that is")
    @APIResponse(responseCode = "200", description = "Each with its state and counts, without orders")
    public Response list(@Context SecurityContext caller) {
        return ok(
                200,
                erase.newest(supplier(caller)).stream().map(ErasureJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findPerson",
            summary = "Looks for one person in everything that is kept; nothing is changed",
            description =
                    "At least one of mails, userIds, names and phones, each as the buyer's suite spells it; client (a number) or connection"
                            + " (a name) narrow the search. files: true has files that can not be searched, such as PDF, go with the documents"
                            + " that name the person. The work is done in the background: read the erasure until its state is FOUND.")
    @RequestBody(required = true, content = @Content(example = EXAMPLE))
    @APIResponse(responseCode = "202", description = "It is looked for")
    @APIResponse(responseCode = "400", description = "Everything that stands against it; nobody is looked for")
    public Response find(
            @HeaderParam("Content-Length") @Nullable String length, InputStream body, @Context SecurityContext caller) {
        long supplier = supplier(caller);
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        Map<Kind, List<String>> spellings = new EnumMap<>(Kind.class);
        FIELDS.forEach((kind, field) -> spellings.put(kind, fields.texts(field)));
        Optional<ErasureScope> scope = scope(new SupplierId(supplier), fields);
        boolean files = fields.flag("files").orElse(false);
        fields.nothingElse();
        WantedPerson person = WantedPerson.of(spellings);
        if (problems.isEmpty()) {
            person.problems()
                    .forEach(each ->
                            problems.add(new FieldProblem(FIELDS.getOrDefault(each.kind(), ""), each.sentence())));
        }
        if (!problems.isEmpty() || scope.isEmpty()) {
            return FieldProblem.answer(400, "Nobody is looked for", problems);
        }
        long id = erase.find(
                supplier, person, scope.get(), files, caller.getUserPrincipal().getName());
        return show(202, supplier, id);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getErasure", summary = "How far one is, what was found and what is erased")
    @APIResponse(
            responseCode = "200",
            description =
                    "state FINDING, FOUND, ERASING, WAITING (all but what something still needs is erased), DONE or DROPPED; counts by"
                            + " kind; up to 1000 orders; confirmation while it is FOUND")
    @APIResponse(responseCode = "404", description = "There is none of that number")
    public Response show(@PathParam("id") String id, @Context SecurityContext caller) {
        return show(200, supplier(caller), number(id));
    }

    @POST
    @Path("/{id}/erase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "erasePerson",
            summary = "Has what was found erased, for good",
            description =
                    "The confirmation is that of the erasure as it was read: what was found must have been looked at.")
    @RequestBody(required = true, content = @Content(example = CONFIRMATION))
    @APIResponse(responseCode = "202", description = "It is erased in the background")
    @APIResponse(responseCode = "409", description = "It is not FOUND, or the confirmation is that of something else")
    public Response erase(
            @PathParam("id") String id,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        long supplier = supplier(caller);
        known(supplier, id);
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        Optional<String> confirmation = fields.required("confirmation", text -> text);
        fields.nothingElse();
        if (!problems.isEmpty() || confirmation.isEmpty()) {
            return FieldProblem.answer(400, "Nobody was erased", problems);
        }
        if (!erase.confirm(
                supplier,
                number(id),
                confirmation.get(),
                caller.getUserPrincipal().getName())) {
            return Problem.answer(new Problem(
                    409,
                    "Not now",
                    "Erasure %s is not FOUND, or its confirmation is another: read it again".formatted(id)));
        }
        return show(202, supplier, number(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "dropErasure",
            summary = "Gives one up and forgets the spellings; what was erased stays erased")
    @APIResponse(responseCode = "204", description = "It is given up")
    @APIResponse(responseCode = "409", description = "It has ended before")
    public Response drop(@PathParam("id") String id, @Context SecurityContext caller) {
        long supplier = supplier(caller);
        known(supplier, id);
        if (!erase.drop(supplier, number(id), caller.getUserPrincipal().getName())) {
            return Problem.answer(new Problem(409, "Not now", "Erasure %s has ended".formatted(id)));
        }
        return Response.noContent().build();
    }

    private static JsonFields fields(InputStream body, @Nullable String length, List<FieldProblem> problems) {
        JsonObject json = JsonBody.read(body, length, problems).orElse(JsonValue.EMPTY_JSON_OBJECT);
        return JsonFields.of(json, problems);
    }

    /** Empty where it names what the supplier does not have, which the problems say. */
    private Optional<ErasureScope> scope(SupplierId supplier, JsonFields fields) {
        Optional<String> client = fields.optional("client", text -> text);
        Optional<String> connection = fields.optional("connection", text -> text);
        if (client.isEmpty() && connection.isEmpty()) {
            return Optional.of(ErasureScope.WHOLE);
        }
        Map<Long, String> meant = partners.connections(supplier).stream()
                .filter(each ->
                        client.isEmpty() || client.get().equals(each.client().number()))
                .filter(each -> connection.isEmpty() || connection.get().equals(each.name()))
                .collect(Collectors.toMap(each -> each.id().value(), Connection::name));
        if (meant.isEmpty()) {
            fields.add(connection.isPresent() ? "connection" : "client", "is none of yours, or has no connection");
            return Optional.empty();
        }
        String words = connection.map(name -> "connection:" + name).orElseGet(() -> "client:" + client.orElse(""));
        return Optional.of(new ErasureScope(words, meant));
    }

    private void known(long supplier, String id) {
        if (erase.find(supplier, number(id), 0).isEmpty()) {
            throw Problem.unknown("erasure", id);
        }
    }

    private Response show(int status, long supplier, long id) {
        return erase.find(supplier, id, ORDERS)
                .map(view -> ok(status, ErasureJson.of(view)))
                .orElseThrow(() -> Problem.unknown("erasure", Long.toString(id)));
    }

    /** A text that is no number names none. */
    private static long number(String id) {
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    private long supplier(SecurityContext caller) {
        return tokens.supplierOf(caller.getUserPrincipal());
    }

    private static Response ok(int status, Object entity) {
        return Response.status(status)
                .entity(entity)
                .header("Cache-Control", "no-store")
                .build();
    }
}

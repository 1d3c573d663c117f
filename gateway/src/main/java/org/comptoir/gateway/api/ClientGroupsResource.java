package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.group.ClientGroup;
import org.comptoir.gateway.partner.group.ClientGroups;
import org.comptoir.gateway.partner.group.ComingDay;
import org.comptoir.gateway.partner.group.GroupClients;
import org.comptoir.gateway.partner.group.GroupClients.WantedGroup;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clients that are treated alike. */
@Path("/v1/client-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Client groups")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.CONTRACTS_READ)
public class ClientGroupsResource {

    private final ClientGroups groups;
    private final GroupClients group;
    private final PartnerDirectory partners;
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    ClientGroupsResource(
            ClientGroups groups, GroupClients group, PartnerDirectory partners, ApiTokens tokens, Clock clock) {
        this.groups = groups;
        this.group = group;
        this.partners = partners;
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ClientGroupsResource() {
        this(null, null, null, null, null);
    }

    /** @param members as last written, by the supplier's numbers */
    public record Group(String code, String name, List<String> members) {}

    /** All groups, by code. */
    public record Groups(List<Group> groups) {}

    @GET
    @Operation(
            operationId = "listClientGroups",
            summary = "Lists client groups with the members they have from the coming day on")
    @APIResponse(
            responseCode = "200",
            description = "All groups, by code",
            content =
                    @Content(
                            schema = @Schema(ref = "ClientGroups"),
                            example =
                                    "{\"groups\": [{\"code\": \"EKV\", \"name\": \"Buying association\", \"members\": [\"10042\"]}]}"))
    public Response list(@Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        return ok(new Groups(
                groups.all(supplier).stream().map(it -> json(supplier, it)).toList()));
    }

    @PUT
    @Path("/{code}")
    @Needs(ApiScope.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putClientGroup",
            summary = "Says who belongs to a group from the coming day on (UTC)",
            description = "Today keeps its members and with them its prices. fromToday=true lets the change count from"
                    + " today on; the audit trail says so.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "group",
                                            value = "{\"name\": \"Buying association\", \"members\": [\"10042\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "The group as it is now written",
            content =
                    @Content(
                            schema = @Schema(ref = "ClientGroup"),
                            example =
                                    "{\"code\": \"EKV\", \"name\": \"Buying association\", \"members\": [\"10042\"]}"))
    @APIResponse(
            responseCode = "400",
            description = "What can not be, with nothing changed",
            content = @Content(schema = @Schema(ref = "FieldProblems")))
    public Response put(
            @PathParam("code") String code,
            @QueryParam("fromToday") boolean fromToday,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(body, length, problems);
        JsonFields fields = JsonFields.of(json.orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
        Optional<String> name = fields.required("name", text -> text);
        Set<String> members = Set.copyOf(fields.texts("members"));
        fields.nothingElse();
        SupplierId supplier = supplier(caller);
        if (problems.isEmpty()) {
            String actor = caller.getUserPrincipal().getName();
            group.put(new WantedGroup(supplier, code, name.orElseThrow(), members, actor, fromToday))
                    .forEach(problem -> problems.add(new FieldProblem("", problem)));
        }
        return problems.isEmpty()
                ? ok(new Group(
                        code, name.orElseThrow(), members.stream().sorted().toList()))
                : FieldProblem.answer(400, "Group " + code + " was not changed", problems);
    }

    private Group json(SupplierId supplier, ClientGroup known) {
        LocalDate coming = ComingDay.after(clock.instant());
        return new Group(
                known.code(),
                known.name(),
                groups.members(supplier, known.id(), coming).stream()
                        .flatMap(id -> partners.findClient(supplier, id).stream())
                        .map(client -> client.number())
                        .sorted()
                        .toList());
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }

    private static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

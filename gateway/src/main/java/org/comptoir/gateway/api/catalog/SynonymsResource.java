package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.synonym.SetSynonyms;
import org.comptoir.gateway.catalog.synonym.SynonymGroups;
import org.comptoir.gateway.catalog.synonym.SynonymsInForce;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Words that mean the same to the caller's buyers, language by language. */
@Path("/v1/synonyms")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = Needs.TOKEN)
public class SynonymsResource {

    private final SynonymsInForce synonyms;
    private final SetSynonyms set;
    private final Caller caller;

    @Inject
    SynonymsResource(SynonymsInForce synonyms, SetSynonyms set, Caller caller) {
        this.synonyms = synonyms;
        this.set = set;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SynonymsResource() {
        this(null, null, null);
    }

    /** Groups of one language. */
    public record Groups(List<List<String>> groups) {}

    /** By language tag. */
    public record Languages(Map<String, Groups> languages) {}

    @GET
    @Operation(operationId = "listSynonyms", summary = "Gives the synonyms of all languages")
    public Response list(@Context SecurityContext security) {
        Map<String, Groups> languages = new TreeMap<>();
        for (Language language : Language.values()) {
            languages.put(language.tag(), new Groups(synonyms.groups(caller.supplier(security), language)));
        }
        return Asked.ok(new Languages(languages));
    }

    @GET
    @Path("/{language}")
    @Operation(operationId = "getSynonyms", summary = "Gives the synonyms of one language")
    @APIResponse(
            responseCode = "200",
            description = "All groups; ETag tells when they change",
            content = @Content(schema = @Schema(ref = "Synonyms")))
    @APIResponse(
            responseCode = "404",
            description = "The shop does not speak this language",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("language") String language, @Context SecurityContext security) {
        return answer(caller.supplier(security), spoken(language));
    }

    @PUT
    @Path("/{language}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(operationId = "putSynonyms", summary = "Puts the synonyms of one language in the place of those before")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "Synonyms"),
                            example =
                                    "{\"groups\":[[\"bolt\",\"screw\",\"cap screw\"],[\"tape measure\",\"measuring tape\"]]}"))
    @APIResponse(
            responseCode = "200",
            description = "All groups; searches know them within seconds",
            content = @Content(schema = @Schema(ref = "Synonyms")))
    @APIResponse(
            responseCode = "400",
            description = "Something of it can not be; all problems are named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "412", description = "They are not as you read them")
    public Response put(
            @PathParam("language") String tag,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        SupplierId supplier = caller.supplier(security);
        Language language = spoken(tag);
        List<FieldProblem> problems = new ArrayList<>();
        List<List<String>> groups = JsonBody.read(body, length, problems)
                .map(json -> groups(json, problems))
                .orElse(List.of());
        SynonymGroups.problems(groups).forEach(problem -> problems.add(new FieldProblem("groups", problem)));
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "The synonyms were not changed", problems);
        }
        Groups standing = new Groups(synonyms.groups(supplier, language));
        if (!new Matching(ifMatch, null).holds(Optional.of(Matching.tagOf(standing)))) {
            return Asked.overtaken("The list of synonyms");
        }
        SynonymGroups wanted = SynonymGroups.of(groups);
        if (!wanted.groups().equals(standing.groups())) {
            set.set(supplier, language, wanted);
        }
        return answer(supplier, language);
    }

    private Response answer(SupplierId supplier, Language language) {
        Groups groups = new Groups(synonyms.groups(supplier, language));
        return Response.fromResponse(Asked.ok(groups))
                .tag(Matching.tagOf(groups))
                .build();
    }

    private static Language spoken(String tag) {
        Language language = Language.closestTo(tag);
        if (!language.tag().equals(tag)) {
            throw Problem.unknown("language", tag);
        }
        return language;
    }

    private static List<List<String>> groups(JsonObject json, List<FieldProblem> problems) {
        List<List<String>> groups = new ArrayList<>();
        if (!(json.get("groups") instanceof JsonArray written) || json.size() != 1) {
            problems.add(new FieldProblem("groups", "One list of groups is expected, and nothing else"));
            return groups;
        }
        for (JsonValue group : written) {
            boolean isGroup =
                    group instanceof JsonArray phrases && phrases.stream().allMatch(JsonString.class::isInstance);
            if (isGroup) {
                groups.add(group.asJsonArray().getValuesAs(JsonString::getString));
            } else {
                problems.add(new FieldProblem("groups[%d]".formatted(groups.size()), "is no list of texts"));
            }
        }
        return groups;
    }
}

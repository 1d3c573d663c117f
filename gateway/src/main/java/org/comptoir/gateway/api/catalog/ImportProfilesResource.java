package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.imports.profile.MappingProfile;
import org.comptoir.gateway.catalog.imports.profile.MappingProfiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the columns of the caller's tables mean, kept by a name. */
@Path("/v1/import-profiles")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@SecurityRequirement(name = Needs.TOKEN)
public class ImportProfilesResource {

    private final MappingProfiles profiles;
    private final Caller caller;

    @Inject
    ImportProfilesResource(MappingProfiles profiles, Caller caller) {
        this.profiles = profiles;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportProfilesResource() {
        this(null, null);
    }

    /** A profile by its name. */
    public record Known(String name, long version, String changedAt, String changedBy) {}

    /** All of them, by name. */
    public record Profiles(List<Known> profiles) {}

    @GET
    @Operation(operationId = "listImportProfiles", summary = "Lists mapping profiles by name")
    public Response list(@Context SecurityContext security) {
        return Asked.ok(new Profiles(profiles.all(caller.supplier(security)).stream()
                .map(it -> new Known(it.name(), it.version(), it.changedAt().toString(), it.changedBy()))
                .toList()));
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getImportProfile", summary = "Gives a mapping as it was put")
    @APIResponse(
            responseCode = "200",
            description = "The mapping; ETag is its version",
            content = @Content(schema = @Schema(ref = "Mapping")))
    @APIResponse(
            responseCode = "404",
            description = "No profile of yours has this name",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("name") String name, @Context SecurityContext security) {
        MappingProfile profile =
                profiles.find(caller.supplier(security), name).orElseThrow(() -> Problem.unknown("profile", name));
        return answer(200, profile);
    }

    @PUT
    @Path("/{name}")
    @Needs(ApiScope.CATALOG_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putImportProfile",
            summary = "Keeps a mapping under a name",
            description =
                    "The same again changes nothing. Give If-Match the etag you read to refuse overwriting what somebody wrote in"
                            + " between. Imports under way keep the mapping they began with.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "Mapping"),
                            example =
                                    "{\"encoding\": \"windows-1252\", \"delimiter\": \";\", \"decimal\": \",\", \"language\": \"de\","
                                            + " \"columns\": {\"Artikelnummer\": \"id\", \"Bezeichnung\": \"name\", \"Preis\": \"price.amount\"},"
                                            + " \"constants\": {\"price.currency\": \"EUR\", \"price.family\": \"tools\", \"category\": \"tools\"},"
                                            + " \"units\": {\"Stk\": \"EA\"}}"))
    @APIResponse(responseCode = "200", description = "It is kept; ETag is its version")
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(
            responseCode = "400",
            description = "The mapping has mistakes; all are named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "412",
            description = "Somebody wrote it in between",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response put(
            @PathParam("name") String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(body, length, problems);
        if (json.isEmpty()) {
            return FieldProblem.answer(400, "Profile " + name + " was not kept", problems);
        }
        return profiles.put(
                        caller.supplier(security),
                        name,
                        json.get().toString(),
                        expected(ifMatch),
                        caller.name(security))
                .fold(
                        kept -> answer(kept.isNew() ? 201 : 200, kept.profile()),
                        refused -> Problem.answer(new Problem(400, "Refused", refused.problem())),
                        overtaken -> Asked.overtaken("Profile " + name));
    }

    @DELETE
    @Path("/{name}")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(operationId = "deleteImportProfile", summary = "Forgets a mapping")
    @APIResponse(responseCode = "204", description = "There is none of this name any more")
    public Response delete(@PathParam("name") String name, @Context SecurityContext security) {
        profiles.delete(caller.supplier(security), name);
        return Response.noContent().build();
    }

    private static OptionalLong expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        String tag = Asked.tag(ifMatch);
        return OptionalLong.of(tag.matches("[0-9]{1,18}") ? Long.parseLong(tag) : -1);
    }

    private static Response answer(int status, MappingProfile profile) {
        return Response.status(status)
                .entity(profile.mapping())
                .tag(Long.toString(profile.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}

package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.assortment.AssortmentHolder;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch;
import org.comptoir.gateway.catalog.assortment.DefineAssortment;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.RemoveAssortment;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.assortment.WantedAssortment;
import org.comptoir.gateway.catalog.assortment.WrittenRule;
import org.comptoir.gateway.partner.SupplierId;
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

/** What exists for whom: assortments by rules, and who gets them. */
@Path("/v1/assortments")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assortments")
@SecurityRequirement(name = Needs.TOKEN)
public class AssortmentsResource {

    static final String LIST = "/api/v1/assortments";

    private final AssortmentSearch search;
    private final DefineAssortment define;
    private final RemoveAssortment remove;
    private final AssortmentHolders holders;
    private final Caller caller;

    @Inject
    AssortmentsResource(
            AssortmentSearch search,
            DefineAssortment define,
            RemoveAssortment remove,
            AssortmentHolders holders,
            Caller caller) {
        this.search = search;
        this.define = define;
        this.remove = remove;
        this.holders = holders;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Operation(operationId = "listAssortments", summary = "Lists assortments without their rules, page by page")
    @APIResponse(
            responseCode = "200",
            description = "One page, in the order in which they were first defined; follow next for the page behind",
            content = @Content(schema = @Schema(ref = "AssortmentPage")))
    public Response list(
            @Parameter(description = "Assortments in a page, 1 to 200; 50 unless given") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "Where the page begins, as next has it") @QueryParam("cursor") @Nullable
                    String cursor,
            @Context SecurityContext security) {
        int most = Asked.limit(limit);
        AssortmentSearch.Page page =
                search.list(caller.supplier(security), Asked.number("cursor", cursor, 0, Long.MAX_VALUE), most);
        return Asked.ok(new AssortmentJson.Page(
                page.assortments().stream()
                        .map(head -> AssortmentJson.head(head, caller.address(LIST, head.id())))
                        .toList(),
                page.next().isPresent()
                        ? caller.address(LIST
                                + "?limit=%d&cursor=%d"
                                        .formatted(most, page.next().getAsLong()))
                        : null));
    }

    @GET
    @Path("/{key}")
    @Operation(
            operationId = "getAssortment",
            summary = "Gives an assortment by its name or its number, in the shape in which it is put")
    @APIResponse(
            responseCode = "200",
            description = "The assortment; ETag tells when it changes",
            content = @Content(schema = @Schema(ref = "Assortment")))
    @APIResponse(
            responseCode = "404",
            description = "No assortment of yours has this name or number",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("key") String key, @Context SecurityContext security) {
        SupplierId supplier = caller.supplier(security);
        return answer(200, supplier, search.find(supplier, key).orElseThrow(() -> Problem.unknown("assortment", key)));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "putAssortment",
            summary = "Says what an assortment shows and hides, and who gets it",
            description =
                    "The same again changes nothing, and the number stays through every change; by its number it can be"
                            + " given another name. If-Match with the etag you read refuses to overwrite what somebody wrote"
                            + " in between; If-None-Match: * only adds. What it hides does not exist for its holders within five"
                            + " seconds, in the shop, in the answers to their systems and in checks of their orders.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "AssortmentBody"),
                            examples = @ExampleObject(name = "assortment", value = """
                                                    {"include": [{"by": "category", "value": "tools"},
                                                                 {"by": "attribute", "name": "Diameter", "value": "40 mm"}],
                                                     "exclude": [{"by": "manufacturer", "value": "Tornavel"},
                                                                 {"by": "list", "parts": ["AN-1002", "AN-1003"]}],
                                                     "clients": ["10042"], "clientGroups": ["EKV"], "contracts": ["GC-2027"]}
                                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "It is as it was put",
            content = @Content(schema = @Schema(ref = "Assortment")))
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(
            responseCode = "400",
            description = "Nothing was changed; each problem with field, rule and remedy",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "AssortmentRefusal")))
    @APIResponse(
            responseCode = "404",
            description = "No assortment of yours has this number",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "412", description = "It is not as you read it")
    public Response put(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        SupplierId supplier = caller.supplier(security);
        var reader = new AssortmentReader(body, length);
        String name = name(supplier, key, reader);
        List<WrittenRule> includes = reader.rules("include");
        List<WrittenRule> excludes = reader.rules("exclude");
        Set<AssortmentHolder> given = holders.read(supplier, reader.fields());
        List<RuleProblem> problems = reader.problems();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        var matching = new Matching(ifMatch, ifNoneMatch);
        return define.define(
                        supplier,
                        key,
                        new WantedAssortment(name, includes, excludes, given),
                        matching::holds,
                        caller.name(security))
                .fold(
                        it -> answer(it.isNew() ? 201 : 200, supplier, it.assortment()),
                        it -> refused(it.problems()),
                        it -> Asked.overtaken("The assortment"),
                        it -> Problem.unknown("assortment", key).getResponse());
    }

    @DELETE
    @Path("/{key}")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "deleteAssortment",
            summary = "Takes an assortment away from all who have it",
            description =
                    "What its rules hid exists for them again. If-Match with the etag you read refuses to take away"
                            + " what somebody wrote in between.")
    @APIResponse(responseCode = "204", description = "There is none of this name or number any more")
    @APIResponse(responseCode = "412", description = "It is not as you read it")
    public Response delete(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context SecurityContext security) {
        return remove.remove(caller.supplier(security), key, new Matching(ifMatch, null)::holds, caller.name(security))
                ? Response.noContent().build()
                : Asked.overtaken("The assortment");
    }

    /** By its number it may get another name; what an answer has besides may be put back. */
    private String name(SupplierId supplier, String key, AssortmentReader reader) {
        boolean byNumber = AssortmentSearch.isNumber(key);
        Optional<String> told = reader.fields().optional("name", text -> text);
        Optional<String> number = reader.fields().optional("number", text -> text);
        reader.fields().optional("changedAt", text -> text);
        reader.fields().optional("changedBy", text -> text);
        if (byNumber) {
            number.filter(other -> !other.equals(key))
                    .ifPresent(other -> reader.fields().add("number", "is another than that of the address"));
            return told.or(() -> search.find(supplier, key).map(DefinedAssortment::name))
                    .orElse("");
        }
        told.filter(other -> !other.equals(key))
                .ifPresent(other -> reader.fields()
                        .add("name", "is another than that of the address; give another name by the number"));
        return key;
    }

    private Response answer(int status, SupplierId supplier, DefinedAssortment assortment) {
        return Response.fromResponse(
                        Asked.ok(AssortmentJson.whole(assortment, holders.named(supplier, assortment.holders()))))
                .status(status)
                .location(URI.create(caller.address(LIST, assortment.id())))
                .tag(assortment.digest())
                .build();
    }

    private static Response refused(List<RuleProblem> problems) {
        return AssortmentJson.refused(400, "The assortment was not changed", problems);
    }
}

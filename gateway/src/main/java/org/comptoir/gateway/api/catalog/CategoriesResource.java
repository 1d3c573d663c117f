package org.comptoir.gateway.api.catalog;

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
import java.util.TreeMap;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.upkeep.WriteOutcome;
import org.comptoir.gateway.catalog.upkeep.WriteShelves;
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

/** The caller's shelves: the tree as a whole, or one of them. */
@Path("/v1/categories")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = Needs.TOKEN)
public class CategoriesResource {

    private static final int MOST = 100_000;

    private final CatalogImport catalog;
    private final WriteShelves write;
    private final Caller caller;

    @Inject
    CategoriesResource(CatalogImport catalog, WriteShelves write, Caller caller) {
        this.catalog = catalog;
        this.write = write;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CategoriesResource() {
        this(null, null, null);
    }

    /** @param names by language tag */
    public record Shelf(String code, @Nullable String parent, Map<String, String> names) {}

    /** In the order the shop shows them. */
    public record Shelves(List<Shelf> categories) {}

    @GET
    @Operation(operationId = "listCategories", summary = "Gives all shelves in the order the shop shows them")
    @APIResponse(
            responseCode = "200",
            description = "The whole tree; ETag tells when it changes",
            content = @Content(schema = @Schema(ref = "Categories")))
    public Response list(@Context SecurityContext security) {
        return tree(caller.supplier(security));
    }

    @PUT
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "putCategories",
            summary = "Adds, renames, moves and orders shelves; those that are not named stay",
            description = "All or nothing; the same again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "Categories"),
                            example =
                                    "{\"categories\":[{\"code\":\"fasteners\",\"names\":{\"en\":\"Fasteners\",\"de\":\"Verbindungstechnik\"}},"
                                            + "{\"code\":\"bolts\",\"parent\":\"fasteners\",\"names\":{\"en\":\"Bolts\"}}]}"))
    @APIResponse(
            responseCode = "200",
            description = "The whole tree",
            content = @Content(schema = @Schema(ref = "Categories")))
    @APIResponse(
            responseCode = "400",
            description = "Something of it can not be; all problems are named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "412", description = "The tree is not as you read it")
    public Response put(
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        List<IncomingCategory> shelves = fields.each("categories").stream()
                .map(shelf -> shelf(shelf, shelf.required("code", text -> text).orElse("")))
                .toList();
        fields.nothingElse();
        if (shelves.isEmpty() || shelves.size() > MOST) {
            fields.add("categories", "1 to %d are taken".formatted(MOST));
        }
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "No category was changed", problems);
        }
        var matching = new Matching(ifMatch, null);
        SupplierId supplier = caller.supplier(security);
        return write.put(supplier, shelves, tree -> matching.holds(Optional.of(Matching.tagOf(json(tree)))))
                .fold(written -> tree(supplier), CategoriesResource::refused, overtaken -> Asked.overtaken("The tree"));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCategory", summary = "Gives one shelf")
    @APIResponse(
            responseCode = "200",
            description = "The shelf",
            content = @Content(schema = @Schema(ref = "Category")))
    @APIResponse(
            responseCode = "404",
            description = "No category of yours has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("code") String code, @Context SecurityContext security) {
        return one(200, caller.supplier(security), code);
    }

    @PUT
    @Path("/{code}")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(operationId = "putCategory", summary = "Adds, renames or moves one shelf; a new one comes last")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "Category"),
                            example = "{\"parent\":\"fasteners\",\"names\":{\"en\":\"Bolts\",\"fr\":\"Vis\"}}"))
    @APIResponse(
            responseCode = "200",
            description = "The shelf",
            content = @Content(schema = @Schema(ref = "Category")))
    @APIResponse(responseCode = "201", description = "It is new")
    @APIResponse(
            responseCode = "400",
            description = "Something of it can not be; all problems are named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "412", description = "It is not as you read it")
    public Response putOne(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        List<FieldProblem> problems = new ArrayList<>();
        JsonFields fields = fields(body, length, problems);
        fields.optional("code", text -> text)
                .filter(told -> !told.equals(code))
                .ifPresent(other -> fields.add("code", "is another than that of the address"));
        IncomingCategory shelf = shelf(fields, code);
        if (!problems.isEmpty()) {
            return FieldProblem.answer(400, "The category was not changed", problems);
        }
        var matching = new Matching(ifMatch, ifNoneMatch);
        SupplierId supplier = caller.supplier(security);
        return write.putOne(
                        supplier, shelf, tree -> matching.holds(find(tree, code).map(it -> Matching.tagOf(json(it)))))
                .fold(
                        written -> one(written.isNew() ? 201 : 200, supplier, code),
                        CategoriesResource::refused,
                        overtaken -> Asked.overtaken("The category"));
    }

    private Response tree(SupplierId supplier) {
        Shelves tree = json(catalog.tree(supplier));
        return Response.fromResponse(Asked.ok(tree)).tag(Matching.tagOf(tree)).build();
    }

    private Response one(int status, SupplierId supplier, String code) {
        Shelf shelf = json(find(catalog.tree(supplier), code).orElseThrow(() -> Problem.unknown("category", code)));
        return Response.fromResponse(Asked.ok(shelf))
                .status(status)
                .tag(Matching.tagOf(shelf))
                .build();
    }

    private static JsonFields fields(InputStream body, @Nullable String length, List<FieldProblem> problems) {
        return JsonFields.of(JsonBody.read(body, length, problems).orElse(JsonObject.EMPTY_JSON_OBJECT), problems);
    }

    private static IncomingCategory shelf(JsonFields fields, String code) {
        Optional<String> parent = fields.optional("parent", text -> text).filter(text -> !text.isBlank());
        Map<Language, String> names = new EnumMap<>(Language.class);
        fields.within("names").all().forEach((tag, name) -> {
            Language language = Language.closestTo(tag);
            if (language.tag().equals(tag)) {
                names.put(language, name);
            } else {
                fields.add("names." + tag, "is no language of the shop; it speaks en, fr and de");
            }
        });
        fields.nothingElse();
        return new IncomingCategory(code, parent, names);
    }

    private static Optional<IncomingCategory> find(List<IncomingCategory> tree, String code) {
        return tree.stream().filter(shelf -> shelf.code().equals(code)).findFirst();
    }

    private static Shelves json(List<IncomingCategory> tree) {
        return new Shelves(tree.stream().map(CategoriesResource::json).toList());
    }

    private static Shelf json(IncomingCategory shelf) {
        Map<String, String> names = new TreeMap<>();
        shelf.names().forEach((language, name) -> names.put(language.tag(), name));
        return new Shelf(shelf.code(), shelf.parent().orElse(null), names);
    }

    private static Response refused(WriteOutcome.Refused refused) {
        return FieldProblem.answer(
                400,
                "No category was changed",
                refused.problems().stream()
                        .map(it -> new FieldProblem(it.field(), "Category \"%s\" %s".formatted(it.item(), it.rule())))
                        .toList());
    }
}

package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ndjson.NdjsonItem;
import org.comptoir.catalogexport.ndjson.NdjsonSource;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonBody;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.intake.PutProducts;
import org.comptoir.gateway.catalog.item.ImportProblem;
import org.comptoir.gateway.catalog.upkeep.Article;
import org.comptoir.gateway.catalog.upkeep.ArticleSearch;
import org.comptoir.gateway.catalog.upkeep.WriteArticle;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.SupplierPartId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's articles. */
@Path("/v1/products")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = Needs.TOKEN)
public class ProductsResource {

    static final String NDJSON = "application/x-ndjson";

    private static final String LIST = "/api/v1/products";

    private final PutProducts products;
    private final ArticleSearch search;
    private final WriteArticle write;
    private final Caller caller;

    @Inject
    ProductsResource(PutProducts products, ArticleSearch search, WriteArticle write, Caller caller) {
        this.products = products;
        this.search = search;
        this.write = write;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductsResource() {
        this(null, null, null, null);
    }

    @PUT
    @Consumes(NDJSON)
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "putProducts",
            summary = "Puts and withdraws articles, one JSON object a line",
            description =
                    "Lines are read as they come, any number of them. Articles that are not named stay as they are. A line with a "
                            + "problem is left out and told; all others are taken. The same lines again change nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(ref = "ProductLine"),
                            example =
                                    "{\"id\":\"AN-1\",\"category\":\"bolts\",\"terms\":{\"amount\":\"0.12\",\"currency\":\"EUR\",\"family\":\"fasteners\"},"
                                            + "\"packing\":{\"unit\":\"EA\"},\"texts\":{\"en\":{\"name\":\"Hex bolt M8\"}}}\n"
                                            + "{\"id\":\"AN-9\",\"action\":\"withdraw\"}"))
    @APIResponse(
            responseCode = "200",
            description = "What became of the lines",
            content = @Content(schema = @Schema(ref = "IntakeReport")))
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    @APIResponse(responseCode = "403", description = "The token lacks catalog:write")
    public Response put(InputStream body, @Context SecurityContext security) throws IOException {
        try (var source = new NdjsonSource(body)) {
            return Asked.ok(IntakeJson.of(products.put(caller.supplier(security), source)));
        }
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "Lists articles, page by page: all for sale by number, or what changed since",
            description =
                    "With changedAfter the list has withdrawn articles, too, in the order of change: keep the greatest change you"
                            + " saw and ask again with it. Where there is more than one page, the answer has next: the whole address"
                            + " of the page behind, with the same filters and a cursor. Follow it until an answer has none.")
    @APIResponse(
            responseCode = "200",
            description = "One page; follow next for the page behind",
            content = @Content(schema = @Schema(ref = "ProductPage")))
    @APIResponse(
            responseCode = "400",
            description = "A parameter can not be read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response list(
            @Parameter(description = "Code of a shelf; those below it are meant, too") @QueryParam("category") @Nullable
                    String category,
            @Parameter(description = "A change, as articles have it; 0 for all") @QueryParam("changedAfter") @Nullable
                    String changedAfter,
            @Parameter(description = "Articles in a page, 1 to 200; 50 unless given") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(
                            description =
                                    "Where the page begins: taken from next as it is there, with the filters it was given for. Nothing"
                                            + " else is understood (400). It says the last article of the page before, so it does not"
                                            + " grow old, and an article that comes or goes meanwhile moves no other to another page",
                            example = "7.AN-1050")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor,
            @Context SecurityContext security) {
        ProductFilter filter = ProductFilter.read(category, changedAfter, limit, cursor);
        ArticleSearch.Page page = search.list(filter.query(caller.supplier(security)));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        page.articles().forEach(article -> entries.add(ProductJson.entry(article)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("products", entries);
        page.next().ifPresent(place -> json.add("next", caller.address(LIST) + filter.next(place)));
        return Asked.ok(json.build());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProduct",
            summary = "Gives an article that is for sale, in the shape in which it is put")
    @APIResponse(
            responseCode = "200",
            description = "The article; ETag does not tell of stock and lead time",
            content = @Content(schema = @Schema(ref = "ProductLine")))
    @APIResponse(
            responseCode = "404",
            description = "No article of yours that is for sale has this number",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response show(@PathParam("id") String id, @Context SecurityContext security) {
        return answer(200, article(caller.supplier(security), part(id)));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "putProduct",
            summary = "Puts one article",
            description =
                    "The same again changes nothing. If-Match with the etag you read refuses to overwrite what somebody wrote in"
                            + " between; If-None-Match: * only adds.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "ProductLine"),
                            example =
                                    "{\"category\":\"bolts\",\"terms\":{\"amount\":\"0.12\",\"currency\":\"EUR\",\"family\":\"fasteners\"},"
                                            + "\"packing\":{\"unit\":\"EA\"},\"texts\":{\"en\":{\"name\":\"Hex bolt M8\"}}}"))
    @APIResponse(responseCode = "200", description = "It is as it was put")
    @APIResponse(responseCode = "201", description = "It is new, or for sale again")
    @APIResponse(
            responseCode = "400",
            description = "Something of it can not be; all problems are named",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "412", description = "It is not as you read it")
    public Response putOne(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        List<FieldProblem> problems = new ArrayList<>();
        SupplierPartId part = part(id);
        Optional<CatalogItem> item = JsonBody.read(body, length, problems).flatMap(json -> item(part, json, problems));
        if (item.isEmpty() || !problems.isEmpty()) {
            return FieldProblem.answer(400, "The article was not changed", problems);
        }
        SupplierId supplier = caller.supplier(security);
        return write.put(supplier, item.get(), new Matching(ifMatch, ifNoneMatch)::holds)
                .fold(
                        written -> answer(written.isNew() ? 201 : 200, article(supplier, part)),
                        refused -> refused(refused.problems()),
                        overtaken -> Asked.overtaken("The article"));
    }

    @DELETE
    @Path("/{id}")
    @Needs(ApiScope.CATALOG_WRITE)
    @Operation(
            operationId = "withdrawProduct",
            summary = "Takes an article out of the catalog",
            description = "It stays readable for carts and orders under way.")
    @APIResponse(responseCode = "204", description = "It is not for sale any more")
    @APIResponse(responseCode = "412", description = "It is not as you read it")
    public Response withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context SecurityContext security) {
        return write.withdraw(caller.supplier(security), part(id), new Matching(ifMatch, null)::holds)
                .fold(
                        written -> Response.noContent().build(),
                        refused -> refused(refused.problems()),
                        overtaken -> Asked.overtaken("The article"));
    }

    private Article article(SupplierId supplier, SupplierPartId part) {
        return search.find(supplier, part)
                .filter(article -> !article.withdrawn())
                .orElseThrow(() -> Problem.unknown("product", part.value()));
    }

    private static Optional<CatalogItem> item(SupplierPartId part, JsonObject json, List<FieldProblem> problems) {
        JsonObject named =
                Json.createObjectBuilder(json).add("id", part.value()).build();
        if (json.containsKey("id") && !json.get("id").equals(named.get("id"))) {
            problems.add(new FieldProblem("id", "is another than that of the address"));
        }
        CatalogItem item;
        try {
            item = NdjsonItem.parse(1, named.toString(), (path, rule) -> problems.add(new FieldProblem(path, rule)));
        } catch (IllegalArgumentException tooDeep) {
            problems.add(new FieldProblem("", String.valueOf(tooDeep.getMessage())));
            return Optional.empty();
        }
        if (item.action() != CatalogItem.Action.PUT) {
            problems.add(new FieldProblem("action", "Withdraw an article with DELETE"));
        }
        return Optional.of(item);
    }

    /** A part number of an address; one that cannot be any is unknown like others. */
    static SupplierPartId part(String id) {
        try {
            return new SupplierPartId(id);
        } catch (IllegalArgumentException none) {
            throw Problem.unknown("product", id);
        }
    }

    private static Response refused(List<ImportProblem> problems) {
        return FieldProblem.answer(
                400,
                "The article was not changed",
                problems.stream()
                        .map(it -> new FieldProblem(it.field(), "%s. %s".formatted(it.rule(), it.remedy())))
                        .toList());
    }

    private static Response answer(int status, Article article) {
        return Response.status(status)
                .entity(ProductJson.line(article))
                .tag(article.digest())
                .header("Cache-Control", "no-store")
                .build();
    }
}

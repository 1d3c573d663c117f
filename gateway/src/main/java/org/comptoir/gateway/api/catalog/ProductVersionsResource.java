package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.upkeep.ArticleSearch;
import org.comptoir.gateway.catalog.upkeep.ArticleVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller's articles were like before. */
@Path("/v1/products/{id}/history")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = Needs.TOKEN)
public class ProductVersionsResource {

    private final ArticleSearch search;
    private final Caller caller;

    @Inject
    ProductVersionsResource(ArticleSearch search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductVersionsResource() {
        this(null, null);
    }

    @GET
    @Operation(operationId = "listProductVersions", summary = "What an article was like, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The last 200 versions",
            content = @Content(schema = @Schema(ref = "ProductHistory")))
    @APIResponse(
            responseCode = "404",
            description = "You never had an article of this number",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response history(@PathParam("id") String id, @Context SecurityContext security) {
        List<ArticleVersion> versions = search.history(caller.supplier(security), ProductsResource.part(id));
        if (versions.isEmpty()) {
            throw Problem.unknown("product", id);
        }
        JsonArrayBuilder json = Json.createArrayBuilder();
        versions.forEach(version -> json.add(ProductJson.version(version)));
        return Asked.ok(Json.createObjectBuilder().add("versions", json).build());
    }
}

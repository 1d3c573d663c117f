package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.comptoir.catalogexport.ndjson.NdjsonSource;
import org.comptoir.gateway.access.ApiScope;
import org.comptoir.gateway.access.ApiTokens;
import org.comptoir.gateway.catalog.intake.PutProducts;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's articles. */
@Path("/v1/products")
@RequestScoped
@Needs(ApiScope.CATALOG_WRITE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = RestApplication.TOKEN)
public class ProductsResource {

    static final String NDJSON = "application/x-ndjson";

    private final PutProducts products;
    private final ApiTokens tokens;

    @Inject
    ProductsResource(PutProducts products, ApiTokens tokens) {
        this.products = products;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductsResource() {
        this(null, null);
    }

    @PUT
    @Consumes(NDJSON)
    @Operation(
            operationId = "putProducts",
            summary = "Puts and withdraws articles, one JSON object a line",
            description =
                    "Lines are read as they come, up to 16 MB in a request. Articles that are not named stay as they are. A line with a "
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
    public Response put(InputStream body, @Context SecurityContext caller) throws IOException {
        var supplier = new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
        try (var source = new NdjsonSource(body)) {
            return Response.ok(IntakeJson.of(products.put(supplier, source)))
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }
}

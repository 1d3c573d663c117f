package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.csv.CsvSource;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.catalogexport.ndjson.NdjsonSource;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.catalog.intake.PutStock;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stock and lead times, the fast path. */
@Path("/v1/stock")
@RequestScoped
@Needs(ApiScope.CATALOG_WRITE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalog")
@SecurityRequirement(name = Needs.TOKEN)
public class StockResource {

    private static final String CSV = "text/csv";

    private final PutStock stock;
    private final ApiTokens tokens;

    @Inject
    StockResource(PutStock stock, ApiTokens tokens) {
        this.stock = stock;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StockResource() {
        this(null, null);
    }

    @PUT
    @Consumes({ProductsResource.NDJSON, CSV})
    @Operation(
            operationId = "putStock",
            summary = "Sets stock and lead time of articles",
            description =
                    "One article a line. All warehouses of an article stand on its line and replace those of before; what a "
                            + "line does not tell stays. The articles themselves are not touched.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ProductsResource.NDJSON,
                        schema = @Schema(ref = "ProductLine"),
                        example =
                                "{\"id\":\"AN-1\",\"supply\":{\"leadTimeDays\":2},\"stock\":[{\"warehouse\":\"Lyon\",\"quantity\":120}]}"),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        example = "id,leadTimeDays,stock:Lyon,stock:Lille\nAN-1,2,120,0")
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the lines; updated are the articles whose stock or lead time changed",
            content = @Content(schema = @Schema(ref = "IntakeReport")))
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    @APIResponse(responseCode = "403", description = "The token lacks catalog:write")
    public Response put(InputStream body, @HeaderParam("Content-Type") MediaType type, @Context SecurityContext caller)
            throws IOException {
        var supplier = new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
        try (CatalogSource source = source(body, type)) {
            return Response.ok(IntakeJson.of(stock.put(supplier, source)))
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }

    private static CatalogSource source(InputStream body, MediaType type) {
        return type.isCompatible(MediaType.valueOf(CSV)) ? new CsvSource(body, Mapping.OWN) : new NdjsonSource(body);
    }
}

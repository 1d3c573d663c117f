package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.api.WholeNumber;
import org.comptoir.gateway.order.AttachedFile;
import org.comptoir.gateway.order.OrderSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files that came with the caller's orders. */
@Path("/v1/orders/{id}/attachments/{number}")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.WILDCARD)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
public class OrderAttachmentsResource {

    private final OrderSearch orders;
    private final ApiTokens tokens;

    @Inject
    OrderAttachmentsResource(OrderSearch orders, ApiTokens tokens) {
        this.orders = orders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderAttachmentsResource() {
        this(null, null);
    }

    @GET
    @Operation(operationId = "getOrderAttachment", summary = "Gives the bytes of a file that came with an order")
    @APIResponse(
            responseCode = "200",
            description = "The file, under a name and type of our own making",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "No order of yours has this file",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    @APIResponse(responseCode = "410", description = "It was removed by the retention rule for documents")
    @APIResponse(responseCode = "401", description = "No token, or one that is not known")
    public Response attachment(
            @PathParam("id") String id, @PathParam("number") String number, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        AttachedFile file = WholeNumber.read(id)
                .flatMap(order -> WholeNumber.read(number)
                        .filter(place -> place <= Integer.MAX_VALUE)
                        .flatMap(place -> orders.attachment(supplier, order, place.intValue())))
                .orElseThrow(() -> Problem.unknown("attachment", number + " of order " + id));
        if (file.removedAt().isPresent()) {
            return Problem.removed("The file", file.removedAt().get());
        }
        return Response.ok(file.content(), file.attachment().contentType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\""
                                .formatted(file.attachment().fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .build();
    }
}

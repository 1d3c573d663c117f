package org.comptoir.gateway.api.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.security.Principal;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.InvoiceJson;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.InvoiceOrder;
import org.comptoir.gateway.fulfilment.invoice.InvoiceSearch;
import org.comptoir.gateway.fulfilment.invoice.WantedInvoice;
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

/** What is charged of an order, and given back, as the caller's core system says it. */
@Path("/v1/orders/{order}/invoices")
@RequestScoped
@Needs(ApiScope.ORDERS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
@SecurityRequirement(name = Needs.TOKEN)
public class InvoicesResource {

    private static final String SELLER =
            "\"seller\": {\"name\": \"Atelier Nord SAS\", \"street\": \"12 quai du Halage\", \"postalCode\": \"59000\", "
                    + "\"city\": \"Lille\", \"country\": \"FR\", \"taxId\": \"FR40303265045\"}";
    private static final String STANDARD =
            "{\"number\": \"RE-2026-77\", \"date\": \"2026-11-30\", \"currency\": \"EUR\", \"lines\": [{\"number\": 1, "
                    + "\"quantity\": \"10\", \"unitPrice\": \"9.50\", \"basis\": \"1\", \"net\": \"95.00\"}], \"shipping\": \"5.00\", "
                    + "\"taxes\": [{\"category\": \"vat\", \"rate\": \"20\", \"taxable\": \"100.00\", \"amount\": \"20.00\"}], "
                    + "\"totals\": {\"net\": \"100.00\", \"tax\": \"20.00\", \"gross\": \"120.00\", \"due\": \"120.00\"}, "
                    + "\"paymentTerms\": [{\"days\": 30}, {\"days\": 10, \"discountPercent\": \"2\"}], " + SELLER
                    + ", \"deliveryDate\": \"2026-11-28\", \"shipNotices\": [\"DN-1001\"]}";
    private static final String CREDIT_NOTE =
            "{\"number\": \"CN-2026-3\", \"purpose\": \"creditNote\", \"creditFor\": \"RE-2026-77\", \"date\": \"2026-11-30\", "
                    + "\"currency\": \"EUR\", \"lines\": [{\"number\": 1, \"quantity\": \"2\", \"unitPrice\": \"9.50\", \"net\": \"19.00\"}], "
                    + "\"taxes\": [{\"category\": \"vat\", \"rate\": \"20\", \"taxable\": \"19.00\", \"amount\": \"3.80\"}], "
                    + "\"totals\": {\"net\": \"19.00\", \"tax\": \"3.80\", \"gross\": \"22.80\"}, " + SELLER + "}";

    private final InvoiceOrder use;
    private final InvoiceSearch search;
    private final OrderAddress orders;
    private final ApiTokens tokens;

    @Inject
    InvoicesResource(InvoiceOrder use, InvoiceSearch search, OrderAddress orders, ApiTokens tokens) {
        this.use = use;
        this.search = search;
        this.orders = orders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvoicesResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(operationId = "listInvoices", summary = "Lists the invoices and credit notes of an order, first to last")
    @APIResponse(
            responseCode = "200",
            description =
                    "All of them, of all versions of the order; nothing is ever taken back, a credit note adds one",
            content = @Content(schema = @Schema(ref = "InvoiceList")))
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    public Response list(@PathParam("order") String order, @Context SecurityContext caller) {
        long supplier = tokens.supplierOf(caller.getUserPrincipal());
        long id = orders.known(supplier, order);
        return KeptAnswer.noStore(Response.ok(new InvoiceJson.All(
                search.about(supplier, id).stream().map(InvoiceJson::of).toList())));
    }

    @POST
    @Needs(ApiScope.INVOICES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "invoiceOrder",
            summary = "Charges or credits lines of an order",
            description =
                    "Kept on the order for ever. Repeat it with the same Idempotency-Key as often as you like: it is kept once. What does "
                            + "not add up, or charges more than was ordered, is refused with all that stands against it. Amounts are in "
                            + "the one currency, which is the order's; those of a credit note have no sign.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "invoice", value = STANDARD),
                                @ExampleObject(name = "credit note", value = CREDIT_NOTE)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "It is kept; remarks say what differs from the order and may be asked about",
            content = @Content(schema = @Schema(ref = "Invoice")))
    @APIResponse(responseCode = "200", description = "It was kept before")
    @APIResponse(responseCode = "400", description = "It can not be read")
    @APIResponse(responseCode = "404", description = "No order of yours has this id")
    @APIResponse(responseCode = "409", description = "The order was not handed on, or was cancelled")
    @APIResponse(
            responseCode = "422",
            description = "It does not fit the order, or its key or its number belongs to another one")
    public Response invoice(
            @PathParam("order") String order,
            @Parameter(description = "1 to 100 visible ASCII characters, yours to choose", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        return new KeyedBody(key, length, body)
                .read(InvoiceReader::read, (under, said) -> keep(order, under, said, caller.getUserPrincipal()));
    }

    private Response keep(String order, String key, InvoiceReader.Said said, Principal caller) {
        long id = orders.id(order);
        return new KeptAnswer<Invoice>("invoice or credit note", order, orders.of(id, "invoices"), InvoiceJson::of)
                .to(use.invoice(new WantedInvoice(
                        tokens.supplierOf(caller),
                        id,
                        key,
                        said.purpose(),
                        said.number(),
                        said.creditFor(),
                        said.bill(),
                        caller.getName())));
    }
}

package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an article costs a client, and why. */
@Path("/v1/prices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.PRICES_READ)
public class PricesResource {

    private final PriceFinder prices;
    private final ProductCatalog catalog;
    private final CatalogSearch search;
    private final PartnerDirectory partners;
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    PricesResource(
            PriceFinder prices,
            ProductCatalog catalog,
            CatalogSearch search,
            PartnerDirectory partners,
            ApiTokens tokens,
            Clock clock) {
        this.prices = prices;
        this.catalog = catalog;
        this.search = search;
        this.partners = partners;
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PricesResource() {
        this(null, null, null, null, null, null);
    }

    /** Who is asked about, beside the article. */
    private record Asked(
            SupplierId supplier,
            Client client,
            @Nullable String connection,
            @Nullable String site) {}

    @GET
    @Operation(
            operationId = "findPrice",
            summary = "Finds a price and explains it step by step",
            description =
                    "The article is named by your part number or by the client's own; an unknown supplierPartId is taken for"
                            + " the client's own. A number that means several articles means none.")
    @APIResponse(
            responseCode = "200",
            description = "The price and each step to it",
            content = @Content(schema = @Schema(ref = "PriceAnswer"), example = """
                                    {"supplierPartId": "AN-1001",
                                     "unitPrice": {"amount": "8.75", "currency": "EUR", "basis": "1"},
                                     "lineTotal": {"amount": "875.00", "currency": "EUR"},
                                     "breaks": [{"from": "1", "unitPrice": {"amount": "9.50", "currency": "EUR", "basis": "1"}},
                                                {"from": "100", "unitPrice": {"amount": "8.75", "currency": "EUR", "basis": "1"}}],
                                     "contract": "GC-2026 v3", "agreedBy": "user:admin",
                                     "steps": [{"kind": "net-price", "rule": 4711, "detail": "from 100",
                                                "result": {"amount": "8.75", "currency": "EUR", "basis": "1"}}]}
                                    """))
    @APIResponse(
            responseCode = "404",
            description = "No such client, article or connection, or no price in the currency",
            content = @Content(schema = @Schema(ref = "Problem")))
    public Response find(
            @Parameter(description = "Your number of the client", example = "10042") @QueryParam("client") @Nullable
                    String client,
            @Parameter(example = "AN-1001") @QueryParam("supplierPartId") @Nullable String supplierPartId,
            @Parameter(description = "The client's own number of the article", example = "4711-08")
                    @QueryParam("buyerPartId")
                    @Nullable
                    String buyerPartId,
            @Parameter(description = "1 unless given", example = "100") @QueryParam("quantity") @Nullable
                    String quantity,
            @Parameter(description = "A day such as 2026-11-25; today (UTC) unless given") @QueryParam("on") @Nullable
                    String on,
            @Parameter(description = "The article's own unless given") @QueryParam("currency") @Nullable
                    String currency,
            @QueryParam("connection") @Nullable String connection,
            @QueryParam("site") @Nullable String site,
            @Context SecurityContext caller) {
        SupplierId supplier = new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
        String number = client == null ? "" : client;
        Client known = partners.findClient(supplier, number).orElseThrow(() -> Problem.unknown("client", number));
        Product product =
                product(new Audience(supplier, known.id(), Language.EN, known.number()), supplierPartId, buyerPartId);
        PriceQuestion question = new PriceQuestion(
                buyer(new Asked(supplier, known, connection, site)),
                read("currency", currency, Currency::getInstance, "an ISO 4217 code such as EUR")
                        .orElse(product.listPrice().price().currency()),
                read("on", on, LocalDate::parse, "a day such as 2026-11-25")
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                new PricedArticle(
                        product.id(),
                        product.family(),
                        product.manufacturer(),
                        product.particulars().priceGroup(),
                        product.listPrice()),
                read("quantity", quantity, Quantity::of, "a number above zero").orElse(Quantity.ONE));
        return prices.find(question)
                .map(price -> Response.ok(ContractJson.price(product.id(), price))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(() -> Problem.unknown(
                        "price in " + question.currency() + " of", product.id().value()));
    }

    /** By the supplier's number, or where that is not known by the client's own. */
    private Product product(Audience audience, @Nullable String supplierPartId, @Nullable String buyerPartId) {
        Optional<SupplierPartId> part = read("supplierPartId", supplierPartId, SupplierPartId::new, "a part number");
        Optional<BuyerPartId> own = read("buyerPartId", buyerPartId, BuyerPartId::new, "a part number")
                .or(() -> part.map(unknown -> new BuyerPartId(unknown.value())));
        if (own.isEmpty()) {
            throw Problem.unreadable("supplierPartId", "", "a part number, here or in buyerPartId");
        }
        return part.flatMap(id -> catalog.find(audience, id))
                .or(() -> own.flatMap(number -> search.called(audience, number)))
                .orElseThrow(() -> Problem.unknown(
                        "article",
                        part.map(SupplierPartId::value).orElse(own.get().value())));
    }

    private PriceQuestion.Buyer buyer(Asked asked) {
        Optional<ConnectionId> connection = Optional.ofNullable(asked.connection())
                .map(name -> partners.findConnection(asked.supplier(), name)
                        .filter(known ->
                                known.client().id().equals(asked.client().id()))
                        .orElseThrow(() -> Problem.unknown("connection of the client", name))
                        .id());
        return new PriceQuestion.Buyer(
                asked.supplier(), asked.client().id(), connection, Optional.ofNullable(asked.site()));
    }

    private static <T> Optional<T> read(
            String parameter, @Nullable String text, Function<String, T> reading, String expected) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Problem.unreadable(parameter, text, expected);
        }
    }
}

package org.comptoir.gateway.api;

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
import jakarta.ws.rs.QueryParam;
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
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's contracts: written as drafts, read in their latest version or another. */
@Path("/v1/contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.CONTRACTS_READ)
public class ContractsResource {

    private static final String LIST = "/api/v1/contracts";
    private static final int USUAL_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int RULES_IN_A_PAGE = 1_000;

    private final ContractSearch search;
    private final WriteContract write;
    private final ContractHolders holders;
    private final ApiTokens tokens;

    @Inject
    ContractsResource(ContractSearch search, WriteContract write, ContractHolders holders, ApiTokens tokens) {
        this.search = search;
        this.write = write;
        this.holders = holders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractsResource() {
        this(null, null, null, null);
    }

    @PUT
    @Path("/{number}")
    @Needs(ApiScope.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putContract",
            summary = "Writes a contract as a draft, which makes no price before it is approved",
            description = "The same content again makes no new version. Give If-Match the etag you read to refuse"
                    + " overwriting what somebody wrote in between. Numbers may be texts or JSON numbers.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "ContractBody"),
                            examples = @ExampleObject(name = "contract", value = """
                                                    {"client": "10042", "currency": "EUR", "validFrom": "2027-01-01",
                                                     "rank": 100, "policy": "most-specific", "promiseDays": 30,
                                                     "minimumOrder": "250.00", "onDeviation": "hold",
                                                     "tolerance": {"upPercent": "2"},
                                                     "conditions": {"en": "Free delivery from EUR 250"},
                                                     "rules": [
                                                      {"kind": "net", "supplierPartId": "AN-1001", "from": "100", "price": "8.75"},
                                                      {"kind": "discount", "on": "family", "value": "tools", "percent": "12"},
                                                      {"kind": "surcharge", "on": "all", "percent": "1.5", "below": "10",
                                                       "label": "small quantity"}]}
                                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "The draft, or the version that says the same already",
            content =
                    @Content(
                            schema = @Schema(ref = "ContractWritten"),
                            example =
                                    "{\"number\": \"GC-2027\", \"version\": 1, \"state\": \"DRAFT\", \"etag\": \"5f2c…\", \"findings\": []}"))
    @APIResponse(
            responseCode = "400",
            description = "Fields that can not be read or are unknown, each by its path",
            content = @Content(schema = @Schema(ref = "FieldProblems")))
    @APIResponse(
            responseCode = "412",
            description = "Somebody wrote in between",
            content = @Content(schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "422",
            description = "Readable, but no contract can say this",
            content = @Content(schema = @Schema(ref = "FieldProblems")))
    public Response put(
            @PathParam("number") String number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext caller) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<JsonObject> json = JsonBody.read(body, length, problems);
        SupplierId supplier = supplier(caller);
        Optional<Agreement> agreement = json.flatMap(object -> new ContractReader(problems)
                .read(
                        object,
                        supplier,
                        number,
                        caller.getUserPrincipal().getName(),
                        fields -> holders.scope(supplier, fields)));
        if (agreement.isEmpty()) {
            return FieldProblem.answer(400, "Contract " + number + " can not be read; nothing was written", problems);
        }
        Optional<String> expected =
                Optional.ofNullable(ifMatch).map(ContractsResource::tag).filter(tag -> !tag.equals("*"));
        return write.write(agreement.get(), expected)
                .fold(
                        it -> written(number, it.version(), "DRAFT", it.digest(), it.findings()),
                        it -> written(number, it.version(), it.state().name(), it.digest(), it.findings()),
                        it -> FieldProblem.answer(
                                422,
                                "Contract " + number + " can not be; nothing was written",
                                it.problems().stream()
                                        .map(problem -> new FieldProblem("", problem))
                                        .toList()),
                        it -> overtaken(number));
    }

    @GET
    @Operation(operationId = "listContracts", summary = "Lists contracts in their latest version, page by page")
    @APIResponse(
            responseCode = "200",
            description = "Contracts in their latest version",
            content = @Content(schema = @Schema(ref = "ContractPage")))
    public Response list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        int most = limit == null ? USUAL_LIMIT : (int) number("limit", limit, MAX_LIMIT);
        ContractSearch.Page page = search.list(
                supplier,
                cursor == null ? OptionalLong.empty() : OptionalLong.of(number("cursor", cursor, Long.MAX_VALUE)),
                most);
        String next = page.next().isPresent()
                ? "%s?limit=%d&cursor=%d".formatted(LIST, most, page.next().getAsLong())
                : null;
        return ok(new ContractJson.Page(
                page.contracts().stream().map(it -> json(supplier, it)).toList(), next));
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getContract",
            summary = "Shows the latest version, or the one asked for, with its rules page by page")
    @APIResponse(
            responseCode = "200",
            description = "The version with at most a thousand rules; its etag in the header",
            content = @Content(schema = @Schema(ref = "ContractWhole")))
    @APIResponse(
            responseCode = "404",
            description = "No such contract or version",
            content = @Content(schema = @Schema(ref = "Problem")))
    public Response show(
            @PathParam("number") String number,
            @QueryParam("version") @Nullable String version,
            @QueryParam("cursor") @Nullable String cursor,
            @Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        ContractVersion found = version(search, supplier, number, version);
        long after = cursor == null ? 0 : number("cursor", cursor, Long.MAX_VALUE);
        List<ContractJson.Rule> rules = search.rules(supplier, found, after, RULES_IN_A_PAGE).stream()
                .map(ContractJson::rule)
                .toList();
        String next = rules.size() < RULES_IN_A_PAGE
                ? null
                : "?version=%d&cursor=%d"
                        .formatted(found.version(), rules.get(rules.size() - 1).id());
        return Response.fromResponse(ok(new ContractJson.Whole(json(supplier, found), rules, next)))
                .tag(found.digest())
                .build();
    }

    private ContractJson.Version json(SupplierId supplier, ContractVersion version) {
        return ContractJson.version(version, holders.named(supplier, version.scope()));
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }

    static long number(String parameter, String text, long most) {
        return WholeNumber.read(text)
                .filter(value -> value >= 1 && value <= most)
                .orElseThrow(() -> Problem.unreadable(parameter, text, "a number from 1 to " + most));
    }

    /** 412: somebody wrote in between. */
    static Response overtaken(String number) {
        return Problem.answer(new Problem(
                412,
                "Overtaken",
                "Contract %s was written by somebody else in between; read it again".formatted(number)));
    }

    /** The version asked for, the latest for null. */
    static ContractVersion version(
            ContractSearch search, SupplierId supplier, String number, @Nullable String version) {
        return (version == null
                        ? search.latest(supplier, number)
                        : search.version(supplier, number, (int) number("version", version, Integer.MAX_VALUE)))
                .orElseThrow(() -> Problem.unknown("contract", number));
    }

    static String tag(String header) {
        return header.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", "");
    }

    private static Response written(String number, int version, String state, String digest, List<String> findings) {
        return Response.fromResponse(ok(new ContractJson.Written(number, version, state, digest, findings)))
                .tag(digest)
                .build();
    }

    static Response ok(Object body) {
        return Response.ok(body).header("Cache-Control", "no-store").build();
    }
}

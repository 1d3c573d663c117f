package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.contract.agreement.DecideDraft.Draft;
import org.comptoir.gateway.contract.agreement.DecisionOutcome;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of a contract: who wrote what, and what is decided on drafts. */
@Path("/v1/contracts/{number}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.CONTRACTS_READ)
public class ContractVersionsResource {

    private final ContractSearch search;
    private final DecideDraft decide;
    private final ContractHolders holders;
    private final ApiTokens tokens;

    @Inject
    ContractVersionsResource(ContractSearch search, DecideDraft decide, ContractHolders holders, ApiTokens tokens) {
        this.search = search;
        this.decide = decide;
        this.holders = holders;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractVersionsResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(operationId = "listContractVersions", summary = "Who wrote, approved and withdrew what, newest first")
    @APIResponse(
            responseCode = "200",
            description = "All versions, newest first",
            content = @Content(schema = @Schema(ref = "ContractVersions")))
    @APIResponse(
            responseCode = "404",
            description = "No such contract",
            content = @Content(schema = @Schema(ref = "Problem")))
    public Response versions(@PathParam("number") String number, @Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        List<ContractVersion> versions = search.versions(supplier, number);
        if (versions.isEmpty()) {
            throw Problem.unknown("contract", number);
        }
        return ContractsResource.ok(new ContractJson.Versions(
                versions.stream().map(it -> json(supplier, it)).toList()));
    }

    @POST
    @Path("/{version}/approve")
    @Needs(ApiScope.CONTRACTS_APPROVE)
    @Operation(
            operationId = "approveContract",
            summary = "Approves a draft: it makes prices from its first day on, at the earliest from tomorrow (UTC)",
            description = "A day that has begun keeps its prices. reachBack=true lets the version make the prices of"
                    + " today and of past days since its first, too; the audit trail says so.")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(ref = "ContractVersion")))
    @APIResponse(
            responseCode = "404",
            description = "No such version",
            content = @Content(schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "It is no draft any more, or four eyes are asked for",
            content = @Content(schema = @Schema(ref = "Problem")))
    public Response approve(
            @PathParam("number") String number,
            @PathParam("version") String version,
            @QueryParam("reachBack") boolean reachBack,
            @Context SecurityContext caller) {
        return decided(caller, number, decide.approve(draft(caller, number, version), reachBack));
    }

    @POST
    @Path("/{version}/withdraw")
    @Needs(ApiScope.CONTRACTS_WRITE)
    @Operation(operationId = "withdrawContract", summary = "Withdraws a draft")
    @APIResponse(
            responseCode = "200",
            description = "The version as it is now",
            content = @Content(schema = @Schema(ref = "ContractVersion")))
    @APIResponse(
            responseCode = "404",
            description = "No such version",
            content = @Content(schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "409",
            description = "It is no draft any more, or four eyes are asked for",
            content = @Content(schema = @Schema(ref = "Problem")))
    public Response withdraw(
            @PathParam("number") String number, @PathParam("version") String version, @Context SecurityContext caller) {
        return decided(caller, number, decide.withdraw(draft(caller, number, version)));
    }

    private Response decided(SecurityContext caller, String number, DecisionOutcome outcome) {
        return outcome.fold(
                done -> ContractsResource.ok(json(supplier(caller), done.version())),
                refused -> Problem.answer(new Problem(409, "Refused", refused.reason())),
                unknown -> Problem.unknown("version of contract", number).getResponse());
    }

    private Draft draft(SecurityContext caller, String number, String version) {
        return new Draft(
                supplier(caller),
                number,
                (int) ContractsResource.number("version", version, Integer.MAX_VALUE),
                caller.getUserPrincipal().getName());
    }

    private ContractJson.Version json(SupplierId supplier, ContractVersion version) {
        return ContractJson.version(version, holders.named(supplier, version.scope()));
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }
}

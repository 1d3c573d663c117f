package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.text.CatalogText;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.ContractVersion;
import org.comptoir.gateway.contract.upload.ExportContract;
import org.comptoir.gateway.contract.upload.UploadContracts;
import org.comptoir.gateway.contract.upload.UploadContracts.Upload;
import org.comptoir.gateway.contract.upload.UploadProblem;
import org.comptoir.gateway.contract.upload.UploadReport;
import org.comptoir.gateway.contract.upload.UploadReport.Entry;
import org.comptoir.gateway.contract.upload.UploadReport.Result;
import org.comptoir.gateway.partner.SupplierId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contracts as tables of text, one row a rule. */
@Path("/v1/contracts")
@RequestScoped
@Tag(name = "Contracts")
@SecurityRequirement(name = Needs.TOKEN)
@Needs(ApiScope.CONTRACTS_READ)
public class ContractTablesResource {

    private static final String CSV = "text/csv";
    private static final int UNPROCESSABLE = 422;
    private static final String EXAMPLE = """
            contract,kind,client,currency,validFrom,supplierPartId,on,value,from,price,percent,label
            GC-2027,contract,10042,EUR,2027-01-01,,,,,,,
            GC-2027,net,,,,AN-1001,,,1,9.50,,
            GC-2027,net,,,,AN-1001,,,100,8.75,,
            GC-2027,discount,,,,,family,tools,,,12,
            GC-2027,surcharge,,,,,all,,,,1.5,energy
            """;

    private final UploadContracts upload;
    private final ExportContract export;
    private final ContractSearch search;
    private final ApiTokens tokens;

    @Inject
    ContractTablesResource(UploadContracts upload, ExportContract export, ContractSearch search, ApiTokens tokens) {
        this.upload = upload;
        this.export = export;
        this.search = search;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ContractTablesResource() {
        this(null, null, null, null);
    }

    /** A {@link Problem} with what stands against lines of the table; {@code problems} has the first 1,000. */
    public record Refusal(int status, String title, String detail, long problemCount, List<UploadProblem> problems) {}

    @PUT
    @Path("/{number}")
    @Needs(ApiScope.CONTRACTS_WRITE)
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putContractTable",
            summary = "Writes a contract as a draft from a table, one row a rule",
            description =
                    "The column contract may be left out. Without a row of kind contract the head of the latest version"
                            + " stays and its rules are replaced. A line with a problem keeps the whole contract out;"
                            + " lenient=true leaves such lines out of the draft.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    @APIResponse(
            responseCode = "200",
            description = "What became of the contract",
            content = @Content(schema = @Schema(ref = "ContractTableReport")))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was written; each problem with line, field, value, rule and remedy",
            content = @Content(schema = @Schema(ref = "ContractTableRefusal")))
    public Response put(
            @PathParam("number") String number,
            @Parameter(description = "Whether lines with problems are left out") @QueryParam("lenient") boolean lenient,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            InputStream body,
            @Context SecurityContext caller) {
        UploadReport report = report(
                new Upload(
                        supplier(caller),
                        caller.getUserPrincipal().getName(),
                        Optional.of(number),
                        Optional.ofNullable(ifMatch).map(ContractsResource::tag).filter(tag -> !tag.equals("*")),
                        lenient),
                body);
        boolean overtaken = report.contracts().stream().anyMatch(entry -> entry.result() == Result.OVERTAKEN);
        return overtaken
                ? ContractsResource.overtaken(number)
                : answer(report, "Contract " + number + " can not be; nothing was written");
    }

    @PUT
    @Needs(ApiScope.CONTRACTS_WRITE)
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putContractTables",
            summary = "Writes many contracts as drafts from one table, one row a rule",
            description =
                    "All rows of a contract stand together. Each contract is written whole or not at all and keeps"
                            + " no other out; lenient=true leaves lines with problems out of the drafts.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    @APIResponse(
            responseCode = "200",
            description = "What became of each contract; at least one was written or is as the table says",
            content = @Content(schema = @Schema(ref = "ContractTableReport")))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was written; each problem with line, field, value, rule and remedy",
            content = @Content(schema = @Schema(ref = "ContractTableRefusal")))
    public Response putAll(@QueryParam("lenient") boolean lenient, InputStream body, @Context SecurityContext caller) {
        return answer(
                report(
                        new Upload(
                                supplier(caller),
                                caller.getUserPrincipal().getName(),
                                Optional.empty(),
                                Optional.empty(),
                                lenient),
                        body),
                "No contract of the table can be; nothing was written");
    }

    @GET
    @Path("/{number}")
    @Produces(CSV + ";qs=0.5")
    @Operation(
            operationId = "getContractTable",
            summary = "The latest version, or the one asked for, as the table that PUT reads",
            description = "Put back unchanged it makes no new version.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = EXAMPLE))
    public Response show(
            @PathParam("number") String number,
            @QueryParam("version") @Nullable String version,
            @Context SecurityContext caller) {
        SupplierId supplier = supplier(caller);
        ContractVersion found = ContractsResource.version(search, supplier, number, version);
        StreamingOutput table = out -> {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            export.write(supplier, found, text);
            text.flush();
        };
        return Response.ok(table, CSV + ";charset=UTF-8;header=present")
                .header("Cache-Control", "no-store")
                .tag(found.digest())
                .build();
    }

    private UploadReport report(Upload wanted, InputStream body) {
        try {
            return upload.upload(wanted, CatalogText.open(body, ""));
        } catch (CatalogFormatException unreadable) {
            return unreadable(String.valueOf(unreadable.getMessage()));
        } catch (IOException broken) {
            return unreadable("The body ended early: " + broken.getMessage());
        }
    }

    private static UploadReport unreadable(String rule) {
        return new UploadReport(
                List.of(), 0, 1, List.of(new UploadProblem(1, "", "", rule, "Send the table as text in UTF-8")));
    }

    private static Response answer(UploadReport report, String refusal) {
        boolean useful = report.contracts().stream()
                .map(Entry::result)
                .anyMatch(result -> result == Result.WRITTEN || result == Result.UNCHANGED);
        if (!useful) {
            return Response.status(UNPROCESSABLE)
                    .type(Problem.MEDIA_TYPE)
                    .header("Cache-Control", "no-store")
                    .entity(new Refusal(UNPROCESSABLE, "Refused", refusal, report.problemCount(), report.problems()))
                    .build();
        }
        Response.ResponseBuilder answer = Response.ok(report).header("Cache-Control", "no-store");
        if (report.contracts().size() == 1) {
            answer.tag(report.contracts().get(0).etag());
        }
        return answer.build();
    }

    private SupplierId supplier(SecurityContext caller) {
        return new SupplierId(tokens.supplierOf(caller.getUserPrincipal()));
    }
}

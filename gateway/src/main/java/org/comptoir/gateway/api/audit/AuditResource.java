package org.comptoir.gateway.api.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.journal.trail.CheckTrail;
import org.comptoir.gateway.journal.trail.TrailCheck;
import org.comptoir.gateway.journal.trail.TrailFile;
import org.comptoir.gateway.journal.trail.TrailQuery;
import org.comptoir.gateway.journal.trail.TrailSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's audit trail: whole, and checked. */
@Path("/v1/audit")
@RequestScoped
@Needs(ApiScope.AUDIT_READ)
@Tag(name = "Audit trail")
@SecurityRequirement(name = Needs.TOKEN)
public class AuditResource {

    private static final int AT_ONCE = 1_000;

    private final TrailSearch search;
    private final CheckTrail check;
    private final ApiTokens tokens;

    @Inject
    AuditResource(TrailSearch search, CheckTrail check, ApiTokens tokens) {
        this.search = search;
        this.check = check;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditResource() {
        this(null, null, null);
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "readAuditTrail",
            summary = "Every sealed event, the oldest first, one JSON object a line",
            description = "deploy/audit verify reckons the chain of such a file anew, without the gateway.")
    @APIResponse(responseCode = "200", description = "place, id, supplier, at, actor, action, subject, detail, hash")
    public Response read(@Context SecurityContext security) {
        long supplier = tokens.supplierOf(security.getUserPrincipal());
        TrailQuery all = TrailQuery.all(supplier);
        StreamingOutput lines = target -> {
            Writer writer = new OutputStreamWriter(target, UTF_8);
            TrailFile.JSONL.write(supplier, place -> search.after(all, place, AT_ONCE), writer);
        };
        return Response.ok(lines).build();
    }

    @POST
    @Path("/check")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkAuditTrail",
            summary = "Walks along the chain of hashes and says whether every event is as it was sealed")
    @APIResponse(responseCode = "200", description = "intact, length, and head or reason")
    public JsonObject check(@Context SecurityContext security) {
        TrailCheck found = check.check(
                tokens.supplierOf(security.getUserPrincipal()),
                security.getUserPrincipal().getName());
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("intact", found.isIntact())
                .add("length", found.length())
                .add("checkedAt", found.at().toString());
        found.head().ifPresent(head -> answer.add("head", head));
        found.reason().ifPresent(reason -> answer.add("reason", reason));
        return answer.build();
    }
}

package org.comptoir.gateway.api.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.api.Needs;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.catalog.assortment.AssortmentSearch;
import org.comptoir.gateway.catalog.assortment.DefinedAssortment;
import org.comptoir.gateway.catalog.assortment.RuleProblem;
import org.comptoir.gateway.catalog.preview.PreviewAssortment;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
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

/** What an assortment would show, before it is put. */
@Path("/v1/assortments/preview")
@RequestScoped
@Needs(ApiScope.CATALOG_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assortments")
@SecurityRequirement(name = Needs.TOKEN)
public class AssortmentPreviewResource {

    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final PreviewAssortment preview;
    private final AssortmentSearch search;
    private final AssortmentHolders holders;
    private final Caller caller;

    @Inject
    AssortmentPreviewResource(
            PreviewAssortment preview, AssortmentSearch search, AssortmentHolders holders, Caller caller) {
        this.preview = preview;
        this.search = search;
        this.holders = holders;
        this.caller = caller;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentPreviewResource() {
        this(null, null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewAssortment",
            summary = "Counts what an assortment would show, rule by rule, and keeps nothing",
            description =
                    "A rule that meets no article has a typing error, or is for articles to come. With client the answer"
                            + " says what it sees now and would see if it were given this assortment, in place of the one named"
                            + " in replaces.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(ref = "AssortmentDraft"),
                            examples = @ExampleObject(name = "draft", value = """
                                                    {"include": [{"by": "category", "value": "tools"}],
                                                     "exclude": [{"by": "manufacturer", "value": "Tornavel"}],
                                                     "client": "10042", "replaces": "tools for all"}
                                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "How many articles, by the index as it is now, and the first of them",
            content = @Content(schema = @Schema(ref = "AssortmentPreview"), example = """
                                    {"articles": 118, "catalog": 1702, "first": [{"id": "AN-1001", "name": "Hexagon bolt M8"}],
                                     "rules": [{"rule": "include[0]", "articles": 130}, {"rule": "exclude[0]", "articles": 12}],
                                     "client": {"number": "10042", "now": 1702, "then": 118,
                                                "first": [{"id": "AN-1001", "name": "Hexagon bolt M8"}]}}
                                    """))
    @APIResponse(
            responseCode = "400",
            description = "The rules can not be; each problem with field, rule and remedy",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "AssortmentRefusal")))
    @APIResponse(responseCode = "503", description = "The first index of the catalog is being built")
    public Response show(
            @Parameter(description = "How many articles are named, 1 to 100; 10 unless given")
                    @QueryParam("first")
                    @Nullable
                    String first,
            @Parameter(description = "Language of names: en, fr or de; en unless given")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @HeaderParam("Content-Length") @Nullable String length,
            InputStream body,
            @Context SecurityContext security) {
        int most = (int) Asked.number("first", first, USUAL, MOST);
        var reader = new AssortmentReader(body, length);
        Optional<String> client = reader.fields().optional("client", text -> text);
        PreviewAssortment.Draft draft = draft(caller.supplier(security), reader, client, most);
        List<RuleProblem> problems = reader.problems();
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        return preview.preview(draft, Language.closestTo(language == null ? "en" : language))
                .fold(
                        it -> Asked.ok(AssortmentJson.preview(it.preview(), client.orElse(""))),
                        it -> refused(it.problems()),
                        it -> Problem.answer(new Problem(
                                503, "Not yet", "The catalog's first index is being built; ask again in a minute")));
    }

    private PreviewAssortment.Draft draft(
            SupplierId supplier, AssortmentReader reader, Optional<String> client, int most) {
        Optional<ClientId> asked = client.flatMap(number -> holders.client(supplier, number));
        if (client.isPresent() && asked.isEmpty()) {
            reader.fields().add("client", "there is no such client");
        }
        Optional<String> replaces = reader.fields().optional("replaces", text -> text);
        Optional<DefinedAssortment> before = replaces.flatMap(key -> search.find(supplier, key));
        if (replaces.isPresent() && before.isEmpty()) {
            reader.fields().add("replaces", "there is no such assortment");
        }
        return new PreviewAssortment.Draft(
                supplier,
                reader.rules("include"),
                reader.rules("exclude"),
                asked,
                before.isPresent() ? OptionalLong.of(before.get().id()) : OptionalLong.empty(),
                most);
    }

    private static Response refused(List<RuleProblem> problems) {
        return AssortmentJson.refused(400, "Nothing can be shown for these rules", problems);
    }
}

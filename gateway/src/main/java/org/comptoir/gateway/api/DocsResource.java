package org.comptoir.gateway.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page on which people read and try what {@code /openapi} describes. Everything it loads comes from this server. */
@Path("/docs")
@RequestScoped
@Needs({})
public class DocsResource {

    /** Its library sets styles from script; nothing else is let in. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public Response page() {
        return Response.ok(read("docs.html"))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    @GET
    @Path("/start.js")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response script() {
        return Response.ok(read("docs.js")).build();
    }

    private static byte[] read(String name) {
        try (InputStream file =
                Objects.requireNonNull(DocsResource.class.getResourceAsStream(name), () -> name + " is missing")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " can not be read", unreadable);
        }
    }
}

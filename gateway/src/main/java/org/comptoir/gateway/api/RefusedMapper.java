package org.comptoir.gateway.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Gives every refusal of the server (no such path, wrong method, wrong media type) the same body as our own. */
public class RefusedMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.getEntity() instanceof Problem
                || answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return answer;
        }
        Response.StatusType status = answer.getStatusInfo();
        Response problem = Problem.answer(new Problem(
                status.getStatusCode(), status.getReasonPhrase(), "See /api/docs for what may be asked and how"));
        String allowed = answer.getHeaderString("Allow");
        return allowed == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allowed).build();
    }
}

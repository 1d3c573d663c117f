package org.comptoir.gateway.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Our own faults: the log has the whole, the caller hears that repeating is right. */
public class FailureMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException failure) {
        LOG.log(Level.ERROR, "An API request failed", failure);
        return Problem.answer(
                new Problem(503, "Failed", "The gateway could not answer; nothing was changed. Ask again in a minute"));
    }
}

package org.comptoir.gateway.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.outgoing.ProbeStep;

/**
 * What became of a question to a place of others, which changes nothing there.
 *
 * @param steps on the way to it, of which only the last can have failed
 * @param answer empty where none came
 * @param took from the connection to the end of the answer, or to the end of waiting
 */
public record Echo(List<ProbeStep> steps, Optional<Answer> answer, Duration took) {

    public Echo {
        steps = List.copyOf(steps);
    }

    /**
     * What was answered.
     *
     * @param http its status
     * @param contentType as told; empty where it is not
     * @param location where a redirect leads, which is not followed; empty where it leads nowhere
     * @param status of cXML; empty where the answer has none
     * @param body its beginning
     */
    public record Answer(int http, String contentType, String location, Optional<Status> status, byte[] body) {}

    /**
     * The Status of a cXML answer.
     *
     * @param words for people; empty where it has none
     */
    public record Status(int code, String words) {}
}

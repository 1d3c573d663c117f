package org.comptoir.gateway.api.export;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.function.IntFunction;
import org.comptoir.gateway.api.Problem;

/** A file that lies in pieces, as a download; one piece is in memory. */
final class PiecesAnswer {

    private PiecesAnswer() {}

    static Response of(String name, String mediaType, IntFunction<Optional<byte[]>> pieces, Optional<String> sha256) {
        byte[] first = pieces.apply(0).orElseThrow(() -> Problem.unknown("file", name));
        StreamingOutput file = target -> {
            target.write(first);
            int number = 1;
            for (Optional<byte[]> piece = pieces.apply(number); piece.isPresent(); piece = pieces.apply(++number)) {
                target.write(piece.get());
            }
        };
        Response.ResponseBuilder answer = Response.ok(file)
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        sha256.ifPresent(sum -> answer.header("Digest", "sha-256=" + sum));
        return answer.build();
    }
}

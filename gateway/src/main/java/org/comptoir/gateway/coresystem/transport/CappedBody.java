package org.comptoir.gateway.coresystem.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads the beginning of an answer and hangs up on the rest, so that no target can fill our memory. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteBuffer read;
    private Flow.@Nullable Subscription subscription;

    CappedBody(int limit) {
        this.read = ByteBuffer.allocate(limit);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int fits = Math.min(buffer.remaining(), read.remaining());
            read.put(buffer.slice(buffer.position(), fits));
        }
        if (!read.hasRemaining()) {
            Flow.Subscription open = subscription;
            if (open != null) {
                open.cancel();
            }
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(Arrays.copyOf(read.array(), read.position()));
    }
}

package org.comptoir.gateway.protocol.oci.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/** What a browser, or a server that acts like one, is answered. */
public sealed interface OciAnswer {

    int status();

    /** 303: look there, and forget what this address held. */
    record SeeOther(URI address) implements OciAnswer {

        @Override
        public int status() {
            return 303;
        }
    }

    /**
     * Something to read.
     *
     * @param contentType with the charset in which the body is written
     * @param policy Content-Security-Policy
     */
    record Content(int status, String contentType, byte[] body, String policy) implements OciAnswer {}

    /** Something a system reads, written as it goes. */
    record Streamed(String contentType, Body body) implements OciAnswer {

        @Override
        public int status() {
            return 200;
        }
    }

    /** Writes itself once, piece by piece. */
    @FunctionalInterface
    interface Body {

        void writeTo(OutputStream target) throws IOException;
    }
}

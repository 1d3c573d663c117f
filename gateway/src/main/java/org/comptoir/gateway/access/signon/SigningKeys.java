package org.comptoir.gateway.access.signon;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;

/** The keys a provider signs with. */
interface SigningKeys {

    /** As they are known. */
    JWKSet known() throws IOException;

    /** Asked for once more, as long as that was not done a moment ago: a key that nobody knows may be a new one. */
    JWKSet afresh() throws IOException;
}

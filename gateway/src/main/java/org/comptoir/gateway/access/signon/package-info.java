/** The company's own sign-on for the console: OpenID Connect, authorization code with PKCE, and what is believed of it. */
@NullMarked
package org.comptoir.gateway.access.signon;

import org.jspecify.annotations.NullMarked;

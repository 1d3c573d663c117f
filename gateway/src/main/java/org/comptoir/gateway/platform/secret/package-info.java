/** What the key of the operator is for: secrets the gateway has to say again, and names for values that must be kept nowhere. */
@NullMarked
package org.comptoir.gateway.platform.secret;

import org.jspecify.annotations.NullMarked;

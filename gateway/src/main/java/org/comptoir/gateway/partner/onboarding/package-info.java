/** A new procurement suite of a client, from what a person says about it to the connection that is open. */
@NullMarked
package org.comptoir.gateway.partner.onboarding;

import org.jspecify.annotations.NullMarked;

/** From a call to the buyer's session in the shop. */
@NullMarked
package org.comptoir.gateway.protocol.oci.entry;

import org.jspecify.annotations.NullMarked;

/** A call of OCI as it came: its parameters, and what they say. */
@NullMarked
package org.comptoir.gateway.protocol.oci.call;

import org.jspecify.annotations.NullMarked;

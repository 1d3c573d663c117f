/** The cart on its way back as an OCI form: which fields a line has, and how they are written. */
@NullMarked
package org.comptoir.gateway.protocol.oci.cart;

import org.jspecify.annotations.NullMarked;

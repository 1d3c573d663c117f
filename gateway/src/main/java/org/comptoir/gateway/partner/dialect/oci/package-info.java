/** What may differ between buyers that speak OCI, as typed values. */
@NullMarked
package org.comptoir.gateway.partner.dialect.oci;

import org.jspecify.annotations.NullMarked;

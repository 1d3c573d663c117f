/** What people read where a call leads to no shop. */
@NullMarked
package org.comptoir.gateway.protocol.oci.page;

import org.jspecify.annotations.NullMarked;

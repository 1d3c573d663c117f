/** The core system's word on orders, and what was kept of it. */
@NullMarked
package org.comptoir.gateway.api.fulfilment;

import org.jspecify.annotations.NullMarked;

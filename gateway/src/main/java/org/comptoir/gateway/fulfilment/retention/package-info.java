/** What core systems said of orders, of which persons go on request. */
@NullMarked
package org.comptoir.gateway.fulfilment.retention;

import org.jspecify.annotations.NullMarked;

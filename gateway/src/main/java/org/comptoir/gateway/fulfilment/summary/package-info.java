/** All that core systems said of an order, side by side. */
@NullMarked
package org.comptoir.gateway.fulfilment.summary;

import org.jspecify.annotations.NullMarked;

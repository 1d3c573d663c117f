/** What leaves the supplier: ship notices as the core system gives them, and what they come to. */
@NullMarked
package org.comptoir.gateway.fulfilment.shipment;

import org.jspecify.annotations.NullMarked;

/** Where a buyer takes what goes back to it about its orders, and what is left in the outbox for there. */
@NullMarked
package org.comptoir.gateway.fulfilment.door;

import org.jspecify.annotations.NullMarked;

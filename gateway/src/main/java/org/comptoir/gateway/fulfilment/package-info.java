/** What becomes of an order: the core system's word on it, kept here, and later what the buyer is told of it. */
@NullMarked
package org.comptoir.gateway.fulfilment;

import org.jspecify.annotations.NullMarked;

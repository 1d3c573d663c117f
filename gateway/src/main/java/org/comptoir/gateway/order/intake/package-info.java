/** How an order gets in: once, each version in its turn. */
@NullMarked
package org.comptoir.gateway.order.intake;

import org.jspecify.annotations.NullMarked;

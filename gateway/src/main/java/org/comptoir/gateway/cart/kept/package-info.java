/** Carts that went back to their buyers, as people look at them later. */
@NullMarked
package org.comptoir.gateway.cart.kept;

import org.jspecify.annotations.NullMarked;

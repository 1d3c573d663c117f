/** Carts of sessions that go. */
@NullMarked
package org.comptoir.gateway.cart.retention;

import org.jspecify.annotations.NullMarked;

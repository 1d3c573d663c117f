/** The cart and its ways out, as pages show them. */
@NullMarked
package org.comptoir.gateway.storefront.page.cart;

import org.jspecify.annotations.NullMarked;

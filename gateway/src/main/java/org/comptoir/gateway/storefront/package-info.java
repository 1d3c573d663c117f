/** The shop: pages that work in a foreign frame, without a cookie and without script. */
@NullMarked
package org.comptoir.gateway.storefront;

import org.jspecify.annotations.NullMarked;

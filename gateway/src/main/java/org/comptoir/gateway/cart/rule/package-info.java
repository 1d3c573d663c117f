/** What may stand in a cart: quantities as people and documents write them, and the words for what must be mended. */
@NullMarked
package org.comptoir.gateway.cart.rule;

import org.jspecify.annotations.NullMarked;

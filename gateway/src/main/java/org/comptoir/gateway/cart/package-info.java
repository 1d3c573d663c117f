/** What a buyer has put together, checked and handed back to the procurement suite. */
@NullMarked
package org.comptoir.gateway.cart;

import org.jspecify.annotations.NullMarked;

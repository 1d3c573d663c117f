/** The cart on its way back as a PunchOutOrderMessage. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.cart;

import org.jspecify.annotations.NullMarked;

/** How a supplier's shop looks to buyers, and which languages it speaks. */
@NullMarked
package org.comptoir.gateway.partner.look;

import org.jspecify.annotations.NullMarked;

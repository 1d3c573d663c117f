/** Agreed prices: the only place where a price is computed, explained and promised. */
@NullMarked
package org.comptoir.gateway.contract;

import org.jspecify.annotations.NullMarked;

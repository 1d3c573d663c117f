/** The words of trade that every part shares: money, prices, quantities, units, part numbers, languages. */
@NullMarked
package org.comptoir.kernel;

import org.jspecify.annotations.NullMarked;

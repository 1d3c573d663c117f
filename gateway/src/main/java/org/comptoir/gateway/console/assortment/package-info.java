/** Pages of assortments: the list, and one of them with its form and what a client sees by it. */
@NullMarked
package org.comptoir.gateway.console.assortment;

import org.jspecify.annotations.NullMarked;

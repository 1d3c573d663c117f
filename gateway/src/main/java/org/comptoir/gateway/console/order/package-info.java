/** The console's page about one order, and what was found of it in words. */
@NullMarked
package org.comptoir.gateway.console.order;

import org.jspecify.annotations.NullMarked;

/** The console's pages about contracts and prices. */
@NullMarked
package org.comptoir.gateway.console.contract;

import org.jspecify.annotations.NullMarked;

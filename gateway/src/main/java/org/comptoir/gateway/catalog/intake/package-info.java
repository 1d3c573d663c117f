/** Catalogs and stock as they come in, chunk by chunk. */
@NullMarked
package org.comptoir.gateway.catalog.intake;

import org.jspecify.annotations.NullMarked;

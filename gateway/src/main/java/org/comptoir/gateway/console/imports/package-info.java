/** The console's pages about imports of the catalog. */
@NullMarked
package org.comptoir.gateway.console.imports;

import org.jspecify.annotations.NullMarked;

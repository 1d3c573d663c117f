/** How a supplier's tables are written, kept by a name. */
@NullMarked
package org.comptoir.gateway.catalog.imports.profile;

import org.jspecify.annotations.NullMarked;

/** The shelves of a file beside those there are. */
@NullMarked
package org.comptoir.gateway.catalog.imports.shelf;

import org.jspecify.annotations.NullMarked;

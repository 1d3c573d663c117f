/** Catalogs as the trade writes them, in and out: items as text, one sub-package for each format. */
@NullMarked
package org.comptoir.catalogexport;

import org.jspecify.annotations.NullMarked;

/** Ariba's Catalog Interchange Format 3.0. */
@NullMarked
package org.comptoir.catalogexport.cif;

import org.jspecify.annotations.NullMarked;

/** Columns to fields of an article: what a supplier's own table means, kept as one JSON text. */
@NullMarked
package org.comptoir.catalogexport.mapping;

import org.jspecify.annotations.NullMarked;

/** Tables of text. */
@NullMarked
package org.comptoir.catalogexport.csv;

import org.jspecify.annotations.NullMarked;

/** Bytes to characters, by mark, by word or by guess, strictly decoded. */
@NullMarked
package org.comptoir.catalogexport.text;

import org.jspecify.annotations.NullMarked;

/** BMEcat 1.2 and 2005. */
@NullMarked
package org.comptoir.catalogexport.bmecat;

import org.jspecify.annotations.NullMarked;

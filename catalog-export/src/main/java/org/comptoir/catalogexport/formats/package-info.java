/** Every format by its name. */
@NullMarked
package org.comptoir.catalogexport.formats;

import org.jspecify.annotations.NullMarked;

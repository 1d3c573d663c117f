/** JSON of strangers as plain values, with limits and places. */
@NullMarked
package org.comptoir.catalogexport.json;

import org.jspecify.annotations.NullMarked;

/** One JSON object a line. */
@NullMarked
package org.comptoir.catalogexport.ndjson;

import org.jspecify.annotations.NullMarked;

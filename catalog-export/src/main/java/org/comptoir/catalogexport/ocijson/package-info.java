/** OCI 5: a catalog as one JSON document, in the names that connectors publish. */
@NullMarked
package org.comptoir.catalogexport.ocijson;

import org.jspecify.annotations.NullMarked;

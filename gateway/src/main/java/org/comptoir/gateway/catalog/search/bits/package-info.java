/** Sets of documents, a bit each: who sees them, what words find in them, and counting what they have. */
@NullMarked
package org.comptoir.gateway.catalog.search.bits;

import org.jspecify.annotations.NullMarked;

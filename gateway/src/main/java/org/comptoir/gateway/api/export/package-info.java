/** REST for catalogs that leave. */
@NullMarked
package org.comptoir.gateway.api.export;

import org.jspecify.annotations.NullMarked;

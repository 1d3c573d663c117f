/** Whose records are swept. */
@NullMarked
package org.comptoir.gateway.partner.retention;

import org.jspecify.annotations.NullMarked;

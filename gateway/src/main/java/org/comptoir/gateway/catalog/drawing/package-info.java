/** Line drawings of articles by kind: made when asked for, never stored. */
@NullMarked
package org.comptoir.gateway.catalog.drawing;

import org.jspecify.annotations.NullMarked;

/** How an accepted order is said to a core system: the format as a plug, and what of its texts has a place. */
@NullMarked
package org.comptoir.gateway.coresystem.format;

import org.jspecify.annotations.NullMarked;

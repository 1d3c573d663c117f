/** Talks to other machines at addresses that were looked at before: the one guard of what may be reached from here. */
@NullMarked
package org.comptoir.gateway.platform.outgoing;

import org.jspecify.annotations.NullMarked;

/** One person on request: found wherever a supplier's records name them, shown first, then replaced by one fixed mark. */
@NullMarked
package org.comptoir.gateway.journal.erasure;

import org.jspecify.annotations.NullMarked;

/** Shopping tried by the supplier's own people: where the cart of such a session comes back to. */
@NullMarked
package org.comptoir.gateway.punchout.trial;

import org.jspecify.annotations.NullMarked;

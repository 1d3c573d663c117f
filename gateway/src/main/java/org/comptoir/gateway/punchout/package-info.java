/** A buyer's shopping session from the setup request to its one return. */
@NullMarked
package org.comptoir.gateway.punchout;

import org.jspecify.annotations.NullMarked;

/** What the operator set, and where. */
@NullMarked
package org.comptoir.gateway.platform.origin;

import org.jspecify.annotations.NullMarked;

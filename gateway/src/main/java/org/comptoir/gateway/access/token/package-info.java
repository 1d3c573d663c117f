/** API tokens of core systems and scripts: what each may do, how long, and when it was last shown. */
@NullMarked
package org.comptoir.gateway.access.token;

import org.jspecify.annotations.NullMarked;

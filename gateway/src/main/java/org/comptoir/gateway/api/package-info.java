/** REST for core systems and scripts. */
@NullMarked
package org.comptoir.gateway.api;

import org.jspecify.annotations.NullMarked;

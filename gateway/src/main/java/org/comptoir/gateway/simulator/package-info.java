/** Plays a buyer's suite against this gateway, over HTTP like a stranger. */
@NullMarked
package org.comptoir.gateway.simulator;

import org.jspecify.annotations.NullMarked;

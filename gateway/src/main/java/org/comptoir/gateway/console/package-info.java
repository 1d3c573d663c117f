/** The supplier's console. */
@NullMarked
package org.comptoir.gateway.console;

import org.jspecify.annotations.NullMarked;

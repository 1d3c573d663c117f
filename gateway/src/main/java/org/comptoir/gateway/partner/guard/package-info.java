/** Who guesses secrets is slowed down, and nobody is locked out by it. */
@NullMarked
package org.comptoir.gateway.partner.guard;

import org.jspecify.annotations.NullMarked;

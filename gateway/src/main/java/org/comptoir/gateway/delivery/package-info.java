/** The outbox: everything that must reach another system, tried until it arrives. Only here is anything retried. */
@NullMarked
package org.comptoir.gateway.delivery;

import org.jspecify.annotations.NullMarked;

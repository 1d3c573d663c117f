/** The supplier's core system: how an accepted order is rendered and handed over. */
@NullMarked
package org.comptoir.gateway.coresystem;

import org.jspecify.annotations.NullMarked;

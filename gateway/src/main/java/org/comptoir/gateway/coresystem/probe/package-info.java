/** What happens on the way to a core system, told step by step without an order. */
@NullMarked
package org.comptoir.gateway.coresystem.probe;

import org.jspecify.annotations.NullMarked;

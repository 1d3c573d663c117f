/** What orders lately said beside the fields of every order. */
@NullMarked
package org.comptoir.gateway.order.seen;

import org.jspecify.annotations.NullMarked;

/** Purchase orders: received once, checked against promise and contract, kept for ever. */
@NullMarked
package org.comptoir.gateway.order;

import org.jspecify.annotations.NullMarked;

/** What an order is held against before anybody takes it: the form it must have, what was promised, what was agreed. */
@NullMarked
package org.comptoir.gateway.order.check;

import org.jspecify.annotations.NullMarked;

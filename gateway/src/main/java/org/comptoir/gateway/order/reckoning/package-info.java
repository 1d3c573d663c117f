/** Whether orders and deliveries add up, looked at again and again. */
@NullMarked
package org.comptoir.gateway.order.reckoning;

import org.jspecify.annotations.NullMarked;

/** REST for orders: read, decided on, and how they are judged. */
@NullMarked
package org.comptoir.gateway.api.order;

import org.jspecify.annotations.NullMarked;

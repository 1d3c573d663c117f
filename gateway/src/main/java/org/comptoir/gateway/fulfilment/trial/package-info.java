/** What a core system would say of an order, said by whoever tries a connection out. */
@NullMarked
package org.comptoir.gateway.fulfilment.trial;

import org.jspecify.annotations.NullMarked;

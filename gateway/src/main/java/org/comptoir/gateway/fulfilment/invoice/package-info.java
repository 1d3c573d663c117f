/** What the supplier charges and credits: invoices as the core system gives them, and whether they add up. */
@NullMarked
package org.comptoir.gateway.fulfilment.invoice;

import org.jspecify.annotations.NullMarked;

/** What goes back to buyers on its way: written once, kept, signed and sent by the outbox. */
@NullMarked
package org.comptoir.gateway.fulfilment.letter;

import org.jspecify.annotations.NullMarked;

/** Works the outbox off: claims what is due, has it delivered, and writes down how it ended. */
@NullMarked
package org.comptoir.gateway.delivery.worker;

import org.jspecify.annotations.NullMarked;

/** Accepted documents that wait for the feature that will deal with them, each stored once however often it is sent. */
@NullMarked
package org.comptoir.gateway.journal.inbox;

import org.jspecify.annotations.NullMarked;

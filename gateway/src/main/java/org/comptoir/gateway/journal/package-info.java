/** Every document in and out with its secrets blanked, and the hash-chained audit trail. */
@NullMarked
package org.comptoir.gateway.journal;

import org.jspecify.annotations.NullMarked;

/** The audit trail as people and their auditors read it: found, taken away as a file, and checked. */
@NullMarked
package org.comptoir.gateway.journal.trail;

import org.jspecify.annotations.NullMarked;

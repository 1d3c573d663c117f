/** The console's pages about the audit trail. */
@NullMarked
package org.comptoir.gateway.console.audit;

import org.jspecify.annotations.NullMarked;

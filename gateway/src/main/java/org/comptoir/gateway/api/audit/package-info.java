/** The audit trail for scripts of auditors. */
@NullMarked
package org.comptoir.gateway.api.audit;

import org.jspecify.annotations.NullMarked;

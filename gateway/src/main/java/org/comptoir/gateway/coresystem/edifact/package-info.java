/** UN/EDIFACT ORDERS D.96A. */
@NullMarked
package org.comptoir.gateway.coresystem.edifact;

import org.jspecify.annotations.NullMarked;

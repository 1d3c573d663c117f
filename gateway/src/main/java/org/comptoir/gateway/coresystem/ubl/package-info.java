/** UBL 2.1 Order as Peppol BIS Order 3 has it. */
@NullMarked
package org.comptoir.gateway.coresystem.ubl;

import org.jspecify.annotations.NullMarked;

/** SAP IDoc ORDERS05 as XML. */
@NullMarked
package org.comptoir.gateway.coresystem.idoc;

import org.jspecify.annotations.NullMarked;

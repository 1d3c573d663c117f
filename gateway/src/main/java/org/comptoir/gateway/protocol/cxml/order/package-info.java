/** OrderRequest: a buyer orders. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.order;

import org.jspecify.annotations.NullMarked;

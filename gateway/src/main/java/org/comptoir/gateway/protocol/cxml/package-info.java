/** cXML at the edge: endpoint, mappers, answers, the cart as a PunchOutOrderMessage. */
@NullMarked
package org.comptoir.gateway.protocol.cxml;

import org.jspecify.annotations.NullMarked;

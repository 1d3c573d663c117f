/** What core systems say of orders, as the cXML documents a buyer's suite takes. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.jspecify.annotations.NullMarked;

/** What buyers are told of their orders, as cXML says it. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.fulfilment;

import org.jspecify.annotations.NullMarked;

/** Whether a buyer's door opens to us, asked without a document that anybody could book. */
@NullMarked
package org.comptoir.gateway.fulfilment.probe;

import org.jspecify.annotations.NullMarked;

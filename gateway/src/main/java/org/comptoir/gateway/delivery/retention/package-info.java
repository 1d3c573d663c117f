/** Old sent documents, which go after a number of days. */
@NullMarked
package org.comptoir.gateway.delivery.retention;

import org.jspecify.annotations.NullMarked;

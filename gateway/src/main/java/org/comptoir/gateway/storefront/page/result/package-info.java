/** Pages of hits: the rows, what they have in common, how to go on. */
@NullMarked
package org.comptoir.gateway.storefront.page.result;

import org.jspecify.annotations.NullMarked;

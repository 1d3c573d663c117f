/** Contract rules as sorted arrays: ten thousand of them in less than half a megabyte. */
@NullMarked
package org.comptoir.gateway.contract.terms;

import org.jspecify.annotations.NullMarked;

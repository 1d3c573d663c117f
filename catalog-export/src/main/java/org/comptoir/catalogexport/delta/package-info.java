/** What changed since the version a destination took last, in constant memory. */
@NullMarked
package org.comptoir.catalogexport.delta;

import org.jspecify.annotations.NullMarked;

/** A supplier of any size, made up the same way every time, and what the gateway does with it. */
@NullMarked
package org.comptoir.bench.catalog;

import org.jspecify.annotations.NullMarked;

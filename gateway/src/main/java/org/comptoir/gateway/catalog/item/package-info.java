/** One article: proved, as one canonical text, and as a row. */
@NullMarked
package org.comptoir.gateway.catalog.item;

import org.jspecify.annotations.NullMarked;

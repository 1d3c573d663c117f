/** Articles and shelves one by one: looked up as they are stored, written against what the writer has read. */
@NullMarked
package org.comptoir.gateway.catalog.upkeep;

import org.jspecify.annotations.NullMarked;

/** Words to entries: an index that knows texts and part numbers, and nothing of clients, prices or shelves. */
@NullMarked
package org.comptoir.gateway.catalog.search;

import org.jspecify.annotations.NullMarked;

/** REST for articles, shelves, stock and imports. */
@NullMarked
package org.comptoir.gateway.api.catalog;

import org.jspecify.annotations.NullMarked;

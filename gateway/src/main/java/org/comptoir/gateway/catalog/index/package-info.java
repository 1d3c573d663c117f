/** The search index that follows the rows: each node builds it, keeps it on disk, and takes over what changes. */
@NullMarked
package org.comptoir.gateway.catalog.index;

import org.jspecify.annotations.NullMarked;

/** Stored files as catalog sources. */
@NullMarked
package org.comptoir.gateway.catalog.imports.file;

import org.jspecify.annotations.NullMarked;

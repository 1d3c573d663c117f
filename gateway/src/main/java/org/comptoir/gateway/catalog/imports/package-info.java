/** Imports of whole files: uploaded, read by any node, made visible by one switch. */
@NullMarked
package org.comptoir.gateway.catalog.imports;

import org.jspecify.annotations.NullMarked;

/** The console's pages about catalogs that leave. */
@NullMarked
package org.comptoir.gateway.console.exports;

import org.jspecify.annotations.NullMarked;

/** The console's pages about getting a connection going: opening it, handing it over. */
@NullMarked
package org.comptoir.gateway.console.connection;

import org.jspecify.annotations.NullMarked;

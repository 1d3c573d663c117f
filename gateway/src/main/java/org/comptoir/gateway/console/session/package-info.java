/** A shopping session told from the setup to what the core system says of the order. */
@NullMarked
package org.comptoir.gateway.console.session;

import org.jspecify.annotations.NullMarked;

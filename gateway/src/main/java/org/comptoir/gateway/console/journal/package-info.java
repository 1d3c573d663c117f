/** The console's pages about kept documents beside their list: two compared, one taken away. */
@NullMarked
package org.comptoir.gateway.console.journal;

import org.jspecify.annotations.NullMarked;

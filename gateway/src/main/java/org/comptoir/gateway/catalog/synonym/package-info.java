/** Words that mean the same to one supplier's buyers: set as a whole for a language, known to every node within seconds. */
@NullMarked
package org.comptoir.gateway.catalog.synonym;

import org.jspecify.annotations.NullMarked;

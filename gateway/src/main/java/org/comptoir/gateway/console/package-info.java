/** The supplier's console: pages of Faces without state or script, over the features' public questions. */
@NullMarked
package org.comptoir.gateway.console;

import org.jspecify.annotations.NullMarked;

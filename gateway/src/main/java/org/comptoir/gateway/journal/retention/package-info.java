/** For how long records are kept, and the sweep that removes what is older; each feature removes its own. */
@NullMarked
package org.comptoir.gateway.journal.retention;

import org.jspecify.annotations.NullMarked;

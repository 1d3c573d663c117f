/** How long buyers' systems waited for our answers, day by day. */
@NullMarked
package org.comptoir.gateway.journal.pace;

import org.jspecify.annotations.NullMarked;

/** Pictures from outside: nothing of a file is kept but its pixels, drawn anew. */
@NullMarked
package org.comptoir.gateway.partner.look.logo;

import org.jspecify.annotations.NullMarked;

/** Clients that are treated alike, and since when. */
@NullMarked
package org.comptoir.gateway.partner.group;

import org.jspecify.annotations.NullMarked;

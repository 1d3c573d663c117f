/** How many buyers came, day by day. */
@NullMarked
package org.comptoir.gateway.punchout.course;

import org.jspecify.annotations.NullMarked;

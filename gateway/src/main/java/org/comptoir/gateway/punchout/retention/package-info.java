/** Old shopping sessions, which go after a number of days. */
@NullMarked
package org.comptoir.gateway.punchout.retention;

import org.jspecify.annotations.NullMarked;

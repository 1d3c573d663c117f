/** The second factor of a sign-in: codes that change every half minute, and recovery codes for the day the telephone is gone. */
@NullMarked
package org.comptoir.gateway.access.factor;

import org.jspecify.annotations.NullMarked;

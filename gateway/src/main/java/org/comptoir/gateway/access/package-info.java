/** Console users, API tokens and the sign-in. */
@NullMarked
package org.comptoir.gateway.access;

import org.jspecify.annotations.NullMarked;

/** Passwords as they may be kept. */
@NullMarked
package org.comptoir.gateway.access.password;

import org.jspecify.annotations.NullMarked;

/** Who may come in: console users and their sign-in, API tokens, and the one mechanism that asks for either. */
@NullMarked
package org.comptoir.gateway.access;

import org.jspecify.annotations.NullMarked;

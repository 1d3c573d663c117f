/** Pages about people: all of them for administrators, everybody's own account. */
@NullMarked
package org.comptoir.gateway.console.account;

import org.jspecify.annotations.NullMarked;

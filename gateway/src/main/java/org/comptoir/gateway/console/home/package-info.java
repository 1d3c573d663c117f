/** Where people arrive in the console. */
@NullMarked
package org.comptoir.gateway.console.home;

import org.jspecify.annotations.NullMarked;

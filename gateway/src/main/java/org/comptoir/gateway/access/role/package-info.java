/** Who may do what: the one place that says so for the console. */
@NullMarked
package org.comptoir.gateway.access.role;

import org.jspecify.annotations.NullMarked;

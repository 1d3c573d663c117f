/** What is set for a format or a transport of a core system: names, defaults, and what is allowed. */
@NullMarked
package org.comptoir.gateway.coresystem.setting;

import org.jspecify.annotations.NullMarked;

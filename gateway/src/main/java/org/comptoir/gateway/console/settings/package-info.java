/** What the gateway is set to, and its core systems. */
@NullMarked
package org.comptoir.gateway.console.settings;

import org.jspecify.annotations.NullMarked;

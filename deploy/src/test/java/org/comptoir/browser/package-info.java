/** Journey A in a real browser, against the gateway as it is shipped and a small procurement suite of our own. */
@NullMarked
package org.comptoir.browser;

import org.jspecify.annotations.NullMarked;

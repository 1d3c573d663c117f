/** The console after years of work, and somebody who looks at it. */
@NullMarked
package org.comptoir.bench.console;

import org.jspecify.annotations.NullMarked;

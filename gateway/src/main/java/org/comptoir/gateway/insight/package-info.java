/** How the business is doing, read from what the other rooms keep; nothing is written here. */
@NullMarked
package org.comptoir.gateway.insight;

import org.jspecify.annotations.NullMarked;

/** How fast prices are found. */
@NullMarked
package org.comptoir.gateway.contract.bench;

import org.jspecify.annotations.NullMarked;

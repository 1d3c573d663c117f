/** The demo supplier Atelier Nord: partners, catalog, contracts and tokens, fed in through the features' own doors. */
@NullMarked
package org.comptoir.gateway.demo;

import org.jspecify.annotations.NullMarked;

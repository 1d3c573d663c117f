/** The articles of a publication: those that exist for its client, at its prices. */
@NullMarked
package org.comptoir.gateway.publication.item;

import org.jspecify.annotations.NullMarked;

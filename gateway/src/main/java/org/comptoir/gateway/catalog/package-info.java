/** The supplier's products, categories and search, each client seeing its own assortment only. */
@NullMarked
package org.comptoir.gateway.catalog;

import org.jspecify.annotations.NullMarked;

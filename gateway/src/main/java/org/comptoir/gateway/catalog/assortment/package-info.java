/** What exists for whom: articles hidden from a client, and assortments by rule. */
@NullMarked
package org.comptoir.gateway.catalog.assortment;

import org.jspecify.annotations.NullMarked;

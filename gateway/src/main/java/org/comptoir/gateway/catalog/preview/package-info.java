/** What an assortment would show, before it is kept. */
@NullMarked
package org.comptoir.gateway.catalog.preview;

import org.jspecify.annotations.NullMarked;

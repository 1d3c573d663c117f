/** Tables of codes: ours on the left, the buyer's on the right. */
@NullMarked
package org.comptoir.gateway.partner.dialect.table;

import org.jspecify.annotations.NullMarked;

/** Who trades with whom: supplier, client, connection, credentials; who is calling, and may they? */
@NullMarked
package org.comptoir.gateway.partner;

import org.jspecify.annotations.NullMarked;

/** PunchOutSetupRequest: a buyer wants to shop. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.setup;

import org.jspecify.annotations.NullMarked;

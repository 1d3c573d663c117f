/** Documents that are accepted and stored, and that no feature deals with yet. */
@NullMarked
package org.comptoir.gateway.protocol.cxml.kept;

import org.jspecify.annotations.NullMarked;

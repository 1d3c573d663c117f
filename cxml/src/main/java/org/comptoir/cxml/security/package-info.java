/** Secrets on the wire: types that never print them, comparison that tells nothing, blanking of raw documents. */
@NullMarked
package org.comptoir.cxml.security;

import org.jspecify.annotations.NullMarked;

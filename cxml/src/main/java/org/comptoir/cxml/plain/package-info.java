/**
 * The fast lane: plain documents go from bytes to bindings in one scan. It judges nothing. Whatever it does not know,
 * and whatever is wrong in any way, it hands over, and the parser reads the document from its beginning.
 */
@NullMarked
package org.comptoir.cxml.plain;

import org.jspecify.annotations.NullMarked;

/** Bytes to characters and back. */
@NullMarked
package org.comptoir.cxml.text;

import org.jspecify.annotations.NullMarked;

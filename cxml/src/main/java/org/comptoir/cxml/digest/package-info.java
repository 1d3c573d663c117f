/** The digest by which two requests are told to be the same. */
@NullMarked
package org.comptoir.cxml.digest;

import org.jspecify.annotations.NullMarked;

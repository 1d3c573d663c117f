/** What the annotations of the binding classes say, read once per class: for readers, writers and checks. */
@NullMarked
package org.comptoir.cxml.bound;

import org.jspecify.annotations.NullMarked;

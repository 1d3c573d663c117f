/** cXML Index: the catalog document of cXML, whole or as changes, with punchout items for level 2. */
@NullMarked
package org.comptoir.catalogexport.cxmlindex;

import org.jspecify.annotations.NullMarked;

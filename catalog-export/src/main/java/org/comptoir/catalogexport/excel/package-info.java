/** Workbooks (xlsx). */
@NullMarked
package org.comptoir.catalogexport.excel;

import org.jspecify.annotations.NullMarked;

/** Tables by column template: what stands in which column, whatever writes the table down. */
@NullMarked
package org.comptoir.catalogexport.table;

import org.jspecify.annotations.NullMarked;

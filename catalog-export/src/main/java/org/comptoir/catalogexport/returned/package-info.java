/** What destinations send back of catalogs they did not take as they were: tables and texts, tied to articles and fields. */
@NullMarked
package org.comptoir.catalogexport.returned;

import org.jspecify.annotations.NullMarked;

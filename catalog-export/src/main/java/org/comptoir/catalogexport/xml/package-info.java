/** XML of strangers inside catalog files: nothing fetched, nothing expanded, everything bounded. */
@NullMarked
package org.comptoir.catalogexport.xml;

import org.jspecify.annotations.NullMarked;

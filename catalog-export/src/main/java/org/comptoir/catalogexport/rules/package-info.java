/** What destinations refuse, as data: one pack for each, every rule with the place where it is written. */
@NullMarked
package org.comptoir.catalogexport.rules;

import org.jspecify.annotations.NullMarked;

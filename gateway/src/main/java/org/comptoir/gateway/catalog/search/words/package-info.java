/** How the words and numbers of catalogs and buyers are read: one spelling, stems of a language, pieces of a number. */
@NullMarked
package org.comptoir.gateway.catalog.search.words;

import org.jspecify.annotations.NullMarked;

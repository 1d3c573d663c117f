/** Rows of a template, for whatever reads files of columns. */
@NullMarked
package org.comptoir.gateway.coresystem.csv;

import org.jspecify.annotations.NullMarked;

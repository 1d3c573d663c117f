/**
 * Catalogs that leave: what is published for whom, in which format, by whose rules and where to; each run with its file, report and
 * checksum.
 */
@NullMarked
package org.comptoir.gateway.publication;

import org.jspecify.annotations.NullMarked;

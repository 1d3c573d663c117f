/** What an import found, for the people who repair its file. */
@NullMarked
package org.comptoir.gateway.catalog.imports.report;

import org.jspecify.annotations.NullMarked;

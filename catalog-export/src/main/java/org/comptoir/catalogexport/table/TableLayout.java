package org.comptoir.catalogexport.table;

import org.comptoir.catalogexport.mapping.FormulaGuard;

/**
 * How a table is written.
 *
 * @param encoding of a text, blank for the one of the export
 * @param mark whether a text begins with a byte order mark, which Excel wants and Ariba and Coupa do not
 * @param quotes whether values are quoted where they hold a delimiter; without quotes, tabs and line ends become blanks
 * @param lines whether a quoted value may go over several lines
 * @param dates pattern such as {@code dd.MM.yyyy}, blank for 2026-11-25
 * @param list between several values in a cell
 * @param path between the shelves of a path
 */
public record TableLayout(
        String encoding,
        boolean mark,
        char delimiter,
        boolean quotes,
        boolean lines,
        String lineEnd,
        char decimal,
        String dates,
        String list,
        String path,
        FormulaGuard guard) {}

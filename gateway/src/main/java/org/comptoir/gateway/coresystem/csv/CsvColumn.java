package org.comptoir.gateway.coresystem.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a template.
 *
 * @param title what stands in the first row
 * @param field what stands below, by the name of {@link CsvFields}; a leading {@code =} makes it a text that is always the same
 */
record CsvColumn(String title, String field) {

    /** Reads {@code orderNumber,Artikel=supplierPartId,Art==ORDER}. */
    static List<CsvColumn> read(String template) {
        List<CsvColumn> columns = new ArrayList<>();
        for (String column : template.split(",", -1)) {
            int between = column.indexOf('=');
            columns.add(
                    between < 0
                            ? new CsvColumn(column.strip(), column.strip())
                            : new CsvColumn(
                                    column.substring(0, between).strip(),
                                    column.substring(between + 1).strip()));
        }
        return columns;
    }

    boolean isFixed() {
        return field.startsWith("=");
    }

    String fixedText() {
        return field.substring(1);
    }
}

package org.comptoir.gateway.protocol.oci.cart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.cart.ReturnForm;
import org.comptoir.gateway.partner.dialect.oci.EmptyFields;

/**
 * A line as OCI has it.
 *
 * @param fields values by name without {@code NEW_ITEM-}, in the order they are sent; every field of the version is there,
 *     empty where nothing is to be said
 */
public record OciLine(Map<String, String> fields) {

    public OciLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    String get(OciField field) {
        return fields.getOrDefault(field.name(), "");
    }

    /** @param number of the line in the form, from 1 */
    public List<ReturnForm.Field> inForm(int number, EmptyFields empty) {
        List<ReturnForm.Field> inForm = new ArrayList<>(fields.size());
        fields.forEach((name, value) -> {
            if (empty == EmptyFields.SEND || !value.isEmpty()) {
                inForm.add(new ReturnForm.Field(OciField.inForm(name, number), value));
            }
        });
        return inForm;
    }
}

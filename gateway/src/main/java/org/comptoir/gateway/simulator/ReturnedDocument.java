package org.comptoir.gateway.simulator;

import java.util.Map;
import java.util.Optional;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.form.CxmlForm;
import org.comptoir.cxml.form.ReceivedForm;

/** A cart as a suite takes it from the form that the shop posted. */
public final class ReturnedDocument {

    private ReturnedDocument() {}

    /** The document; empty where the cart came in fields of its own, or cannot be read. */
    public static Optional<byte[]> in(Map<String, String> fields) {
        try {
            return CxmlForm.read(fields).map(ReceivedForm::document);
        } catch (CxmlException unreadable) {
            return Optional.empty();
        }
    }
}

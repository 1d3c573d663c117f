package org.comptoir.gateway.console.connection;

import java.util.Map;
import org.comptoir.gateway.console.Speech;

/** Names of fields as a suite's own screens have them, where they are known; else those of its documents. */
final class SuiteTexts {

    /** How suites usually name the parties, by suite and field; learned from the same papers as their dialects. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("ariba.buyerDomain", "NetworkID"),
            Map.entry("ariba.supplierDomain", "NetworkID"),
            Map.entry("ariba.senderDomain", "AribaNetworkUserId"),
            Map.entry("ariba.senderIdentity", "sysadmin@ariba.com"),
            Map.entry("unimarket.senderDomain", "unimarket-user"));

    private static final String DOMAIN = "DUNS";

    private final Speech speech;
    private final Suite suite;

    SuiteTexts(Speech speech, Suite suite) {
        this.speech = speech;
        this.suite = suite;
    }

    /** The label of a field. */
    String label(String field) {
        return speech.first("sheet." + suite.dialect() + "." + field, "sheet." + suite.protocol() + "." + field);
    }

    /** Where in the suite its people enter all this. */
    String where() {
        return speech.first("sheet.where." + suite.dialect(), "sheet.where." + suite.protocol());
    }

    /** What a field usually holds; empty where that differs. */
    String usual(String field) {
        String otherwise = field.endsWith("Domain") && !field.startsWith("sender") ? DOMAIN : "";
        return USUAL.getOrDefault(suite.dialect() + "." + field, otherwise);
    }
}

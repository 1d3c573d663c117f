package org.comptoir.gateway.journal;

import java.util.List;
import java.util.OptionalLong;

/** One page of kept documents. {@code next} is the cursor of the page below, empty on the last. */
public record JournalPage(List<KeptDocument> documents, OptionalLong next) {

    public JournalPage {
        documents = List.copyOf(documents);
    }
}

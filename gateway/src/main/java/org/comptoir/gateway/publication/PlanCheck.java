package org.comptoir.gateway.publication;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.plan.KnownAs;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;

/** Whether what a plan names is there, and goes together. */
final class PlanCheck {

    private static final String NO_SUPPLIER =
            "sender/id: the format %s names the supplier in every row, and neither the export nor a connection of the client"
                    + " says how. Give the Supplier ID by which the client's suite knows you, such as your DUNS number or ANID";

    private PlanCheck() {}

    /** @param mistakes those found before; takes every other */
    static void check(PartnerDirectory partners, SupplierId supplier, PublicationPlan plan, List<String> mistakes) {
        Optional<Client> client = partners.findClient(supplier, plan.client());
        if (client.isEmpty() && !plan.client().isBlank()) {
            mistakes.add("client: you have no client with the number %s".formatted(plan.client()));
        }
        if (mistakes.stream().anyMatch(mistake -> mistake.startsWith("format: "))) {
            return;
        }
        try {
            PlannedExport planned = PlannedExport.of(plan);
            planned.tellsNoChanges().ifPresent(mistakes::add);
            if (client.isPresent() && planned.lacksSupplier(KnownAs.to(partners, supplier, client.get()))) {
                mistakes.add(NO_SUPPLIER.formatted(planned.format().name()));
            }
        } catch (IllegalArgumentException wrong) {
            mistakes.add(String.valueOf(wrong.getMessage()));
        }
    }
}

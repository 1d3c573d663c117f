package org.comptoir.gateway.catalog.item;

import static org.comptoir.gateway.catalog.item.Problems.shortened;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.catalogexport.CatalogItem.Relation;
import org.comptoir.kernel.SupplierPartId;

/** The rules for articles that belong to this one. They need not be there yet. */
final class RelationCheck {

    private static final Set<String> KINDS = Set.of("substitute", "accessory", "variant");
    private static final int MOST = 200;

    private RelationCheck() {}

    static List<Relation> of(List<Relation> sent, SupplierPartId own, Problems problems) {
        Set<Relation> relations = new LinkedHashSet<>();
        if (!problems.atMost("relations", sent.size(), MOST)) {
            return List.of();
        }
        for (int i = 0; i < sent.size(); i++) {
            String field = "relations[%d]".formatted(i + 1);
            String kind = sent.get(i).kind();
            if (!KINDS.contains(kind)) {
                problems.report(
                        field + "/kind",
                        "\"%s\" is none of substitute, accessory and variant".formatted(shortened(kind)),
                        "Send one of the three");
            }
            problems.read(field + "/id", sent.get(i).id(), SupplierPartId::new, "Send the part number of the other")
                    .ifPresent(id -> {
                        if (id.equals(own)) {
                            problems.report(field + "/id", "it names the article itself", "Send another part number");
                        }
                        relations.add(new Relation(kind, id.value()));
                    });
        }
        return List.copyOf(relations);
    }
}

package org.comptoir.catalogexport.cif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.CatalogSink;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.ItemJudge;
import org.comptoir.catalogexport.Omission;
import org.comptoir.catalogexport.mapping.ItemMedia;

/**
 * CIF 3.0, and CIF 2.1 with its twelve fields in their fixed order.
 *
 * @param name {@code cif3} or {@code cif2.1}
 * @param signature the first line
 * @param fields in the order of a row
 */
public record CifFormat(String name, String signature, List<CifField> fields) implements ExportFormat {

    public static final CifFormat V3_0 = new CifFormat("cif3", "CIF_I_V3.0", List.of(CifField.values()));
    public static final CifFormat V2_1 =
            new CifFormat("cif2.1", "CIF_I_V2.1", List.of(CifField.values()).subList(0, CifField.OF_2_1));

    private static final ItemJudge PRICES = new CifPrices();

    public CifFormat {
        fields = List.copyOf(fields);
    }

    @Override
    public String fileEnding() {
        return "cif";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public ItemJudge judge() {
        return PRICES;
    }

    @Override
    public boolean needsSupplier() {
        return true;
    }

    @Override
    public boolean tellsChanges() {
        return fields.contains(CifField.DELETE);
    }

    @Override
    public Optional<String> refuses(ExportHead head) {
        if (head.supplier().id().isBlank()) {
            return Optional.of("CIF names the supplier in every row, and no Supplier ID is given. Give the one by which"
                    + " the client's suite knows you");
        }
        if (!tellsChanges() && head.scope() != Scope.FULL) {
            return Optional.of("CIF 2.1 has no word for a withdrawn article. Export the whole catalog, or use CIF 3.0");
        }
        return Optional.empty();
    }

    @Override
    public boolean tellsSteps() {
        return false;
    }

    @Override
    public Set<Omission> omits(CatalogItem item, ExportHead head) {
        Set<Omission> omits = EnumSet.noneOf(Omission.class);
        if (item.action() == Action.PUT && !item.offer().steps().isEmpty()) {
            omits.add(Omission.STEPS);
        }
        if (item.offer().punchOutUrl().isBlank() && ItemMedia.isForeignDocument(item, head.language())) {
            omits.add(Omission.FOREIGN_DOCUMENT);
        }
        return omits;
    }

    @Override
    public boolean saysShelves() {
        return false;
    }

    @Override
    public CatalogSink open(OutputStream target, ExportHead head) throws IOException {
        return new CifSink(target, head, this);
    }
}

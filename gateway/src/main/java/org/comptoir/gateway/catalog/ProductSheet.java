package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.IncomingProduct.Drawing;
import org.comptoir.gateway.catalog.IncomingProduct.Place;
import org.comptoir.gateway.catalog.IncomingProduct.Text;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.ManufacturerPartId;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;

/** A proven product with all its languages, as the tables hold it. English is always among {@code texts}. */
record ProductSheet(
        SupplierPartId id,
        String category,
        String family,
        UnitOfMeasure unit,
        Optional<UnitOfMeasure> contentUnit,
        Optional<Quantity> contentPerUnit,
        UnitPrice listPrice,
        Quantity minimum,
        Quantity step,
        Optional<String> manufacturer,
        Optional<ManufacturerPartId> manufacturerPartId,
        int leadTimeDays,
        Drawing drawing,
        List<Place> classifications,
        Map<Language, Text> texts) {

    ProductSheet {
        classifications = List.copyOf(classifications);
        texts = Map.copyOf(texts);
    }

    /** The product as people of one language read it, in English where that language has no text. */
    Product in(Language language) {
        Text text = textIn(language);
        return new Product(
                id,
                text.name(),
                text.description(),
                category,
                family,
                unit,
                contentUnit,
                contentPerUnit,
                listPrice,
                minimum,
                step,
                classifications.stream()
                        .map(place -> new Classification(place.scheme(), place.code()))
                        .toList(),
                manufacturer,
                manufacturerPartId,
                leadTimeDays,
                text.attributes());
    }

    private Text textIn(Language language) {
        Text wanted = texts.get(language);
        if (wanted != null) {
            return wanted;
        }
        Text english = texts.get(Language.EN);
        if (english == null) {
            throw new IllegalStateException("Product %s has no English text; import it again".formatted(id));
        }
        return english;
    }
}

package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem.Text;
import org.comptoir.gateway.catalog.item.Availability;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Classification;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** A stored sheet as people of one language read it. */
final class ReadProduct {

    private ReadProduct() {}

    static Product of(ProductSheet sheet, Availability availability, Language language) {
        Text text = sheet.textIn(language);
        var packing = sheet.packing();
        return new Product(
                sheet.id(),
                text.name(),
                text.description(),
                sheet.category(),
                sheet.terms().family(),
                packing.unit(),
                packing.contentUnit(),
                packing.contentPerUnit(),
                sheet.terms().listPrice(),
                packing.minimum(),
                packing.step(),
                sheet.classifications().stream()
                        .map(place -> new Classification(place.scheme(), place.code()))
                        .toList(),
                sheet.numbers().manufacturer(),
                sheet.numbers().manufacturerPartId(),
                availability.leadTimeDays().orElse(0),
                attributes(text),
                particulars(sheet, availability));
    }

    /** The same as a client sees it that has a number of its own for it. */
    static Product with(Product product, BuyerPartId number) {
        Product.Particulars all = product.particulars();
        return new Product(
                product.id(),
                product.name(),
                product.description(),
                product.categoryCode(),
                product.family(),
                product.unit(),
                product.contentUnit(),
                product.contentPerUnit(),
                product.listPrice(),
                product.minimum(),
                product.step(),
                product.classifications(),
                product.manufacturer(),
                product.manufacturerPartId(),
                product.leadTimeDays(),
                product.attributes(),
                new Product.Particulars(
                        all.maximum(),
                        all.priceGroup(),
                        all.gtin(),
                        Optional.of(number),
                        all.discontinuedFrom(),
                        all.customsNumber(),
                        all.hazardous(),
                        all.stock(),
                        all.media(),
                        all.relations()));
    }

    private static Product.Particulars particulars(ProductSheet sheet, Availability availability) {
        return new Product.Particulars(
                sheet.packing().maximum(),
                sheet.terms().priceGroup(),
                sheet.numbers().gtin().map(gtin -> gtin.digits()),
                Optional.empty(),
                sheet.trade().discontinuedFrom(),
                sheet.trade().customsNumber(),
                sheet.trade().hazardous(),
                availability.stock(),
                sheet.media().stream()
                        .map(each -> new Product.Medium(each.kind(), each.address(), each.caption(), each.language()))
                        .toList(),
                sheet.relations().stream()
                        .map(each -> new Product.Relation(each.kind(), new SupplierPartId(each.id())))
                        .toList());
    }

    private static List<Product.Attribute> attributes(Text text) {
        return text.attributes().stream()
                .map(fact -> new Product.Attribute(fact.name(), fact.value(), fact.unit()))
                .toList();
    }
}

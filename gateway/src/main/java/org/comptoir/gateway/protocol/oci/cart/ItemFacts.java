package org.comptoir.gateway.protocol.oci.cart;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.partner.dialect.oci.ItemFact;
import org.comptoir.gateway.partner.dialect.oci.MaterialGroupSource;
import org.comptoir.kernel.Classification;

/** What is known of an article beside text, price and number. */
final class ItemFacts {

    private static final Set<String> EAN = Set.of("EAN", "GTIN", "EAN/GTIN", "GTIN/EAN");

    /** Segments 70 to 94 of UNSPSC are services. */
    private static final Pattern SERVICE = Pattern.compile("(7\\d|8\\d|9[0-4])\\d{2,8}");

    private ItemFacts() {}

    static Optional<String> of(OciItem item, ItemFact fact) {
        Product product = item.product();
        return switch (fact) {
            case PART -> Optional.of(product.id().value());
            case NAME -> Optional.of(product.name());
            case DESCRIPTION -> Optional.of(product.description());
            case MANUFACTURER -> product.manufacturer();
            case MANUFACTURER_PART -> product.manufacturerPartId().map(part -> part.value());
            case EAN -> ean(product);
            case UNSPSC -> code(product, Classification.UNSPSC);
            case ECLASS -> code(product, Classification.ECLASS);
            case CATEGORY -> Optional.of(product.categoryCode());
            case LEAD_TIME -> Optional.of(Integer.toString(product.leadTimeDays()));
            case UNIT -> Optional.of(product.unit().code());
            case PROMISE -> item.promise().map(promise -> promise.value());
        };
    }

    static Optional<String> code(Product product, String scheme) {
        return product.classifications().stream()
                .filter(each -> each.scheme().equalsIgnoreCase(scheme))
                .map(Classification::code)
                .findFirst();
    }

    static boolean isService(Product product) {
        return code(product, Classification.UNSPSC)
                .filter(code -> SERVICE.matcher(code).matches())
                .isPresent();
    }

    /** The buyer's key: of the shelf first, of a code else. */
    static Optional<String> materialGroup(Product product, OciRules rules) {
        MaterialGroupSource source = rules.materialGroup();
        if (!source.byTable()) {
            return source.scheme().flatMap(scheme -> code(product, scheme));
        }
        return Stream.concat(
                        Stream.of(product.categoryCode()),
                        product.classifications().stream().map(Classification::code))
                .flatMap(code -> rules.materialGroups().find(code).stream())
                .findFirst();
    }

    private static Optional<String> ean(Product product) {
        Optional<String> named = product.attributes().stream()
                .filter(attribute -> EAN.stream().anyMatch(attribute.name()::equalsIgnoreCase))
                .map(Product.Attribute::text)
                .findFirst();
        return product.particulars().gtin().or(() -> named);
    }
}

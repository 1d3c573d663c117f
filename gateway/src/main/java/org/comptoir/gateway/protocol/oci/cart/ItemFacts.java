package org.comptoir.gateway.protocol.oci.cart;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.gateway.cart.LineFacts;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.partner.dialect.OciRules;
import org.comptoir.gateway.partner.dialect.oci.MaterialGroupSource;
import org.comptoir.kernel.Classification;

/** What the fields of OCI alone ask of an article. */
final class ItemFacts {

    /** Segments 70 to 94 of UNSPSC are services. */
    private static final Pattern SERVICE = Pattern.compile("(7\\d|8\\d|9[0-4])\\d{2,8}");

    private ItemFacts() {}

    static boolean isService(Product product) {
        return LineFacts.code(product, Classification.UNSPSC)
                .filter(code -> SERVICE.matcher(code).matches())
                .isPresent();
    }

    /** The buyer's key: of the shelf first, of a code else. */
    static Optional<String> materialGroup(Product product, OciRules rules) {
        MaterialGroupSource source = rules.materialGroup();
        if (!source.byTable()) {
            return source.scheme().flatMap(scheme -> LineFacts.code(product, scheme));
        }
        return Stream.concat(
                        Stream.of(product.categoryCode()),
                        product.classifications().stream().map(Classification::code))
                .flatMap(code -> rules.materialGroups().find(code).stream())
                .findFirst();
    }
}

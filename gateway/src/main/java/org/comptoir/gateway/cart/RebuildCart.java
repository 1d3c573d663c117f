package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.punchout.CartBrought;
import org.comptoir.kernel.Language;

/** Fills the cart of a session that begins with one, in the session's own transaction. */
@ApplicationScoped
class RebuildCart {

    private final PricePromises promises;
    private final ProductCatalog catalog;
    private final BroughtLines broughtLines;
    private final CartLines lines;

    @Inject
    RebuildCart(PricePromises promises, ProductCatalog catalog, BroughtLines broughtLines, CartLines lines) {
        this.promises = promises;
        this.catalog = catalog;
        this.broughtLines = broughtLines;
        this.lines = lines;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RebuildCart() {
        this(null, null, null, null);
    }

    void rebuild(@Observes CartBrought brought) {
        Connection connection = brought.connection();
        Map<PromiseId, PricePromise> known =
                promises.find(connection.supplier(), connection.client().id(), BroughtCart.promises(brought.lines()));
        List<LineBefore> before = BroughtCart.before(brought.lines(), known);
        Audience audience =
                new Audience(connection.supplier(), connection.client().id(), Language.EN);
        BroughtCart cart = BroughtCart.of(
                before,
                known,
                catalog.findAll(
                        audience,
                        before.stream()
                                .map(LineBefore::partId)
                                .flatMap(Optional::stream)
                                .toList()));
        broughtLines.add(connection.supplier(), brought.session(), cart.before());
        lines.add(connection.supplier(), brought.session(), cart.lines());
    }
}

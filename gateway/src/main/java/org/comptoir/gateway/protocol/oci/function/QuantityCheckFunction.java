package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.BroughtQuantity;
import org.comptoir.gateway.cart.rule.QuantityRule;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Portion;
import org.comptoir.kernel.Quantity;

/**
 * {@code QUANTITYCHECK}: may this much of an article be ordered, and when does it ship?
 *
 * <p>No public text describes parameters or answer; the one that names the function has it beside DOWNLOADJSON. So it is
 * asked as VALIDATE is and answered as JSON in the same names. Available is what the client may see, has a price for and
 * may order in this quantity; stock is not looked at, for what is not there ships later.
 */
@ApplicationScoped
class QuantityCheckFunction implements OciFunction {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String NOTHING_BEHIND = "default-src 'none'; frame-ancestors 'none'";

    private final NamedArticles articles;
    private final OfferedArticles offers;

    @Inject
    QuantityCheckFunction(NamedArticles articles, OfferedArticles offers) {
        this.articles = articles;
        this.offers = offers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QuantityCheckFunction() {
        this(null, null);
    }

    @Override
    public String name() {
        return "QUANTITYCHECK";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStartArray("Items");
            for (AskedArticle asked : AskedArticle.all(received.call())) {
                json.writeStartObject();
                write(json, asked, received);
                json.writeEnd();
            }
            json.writeEnd();
            json.writeEnd();
        }
        return Judged.toKeep(new OciAnswer.Content(200, CatalogJson.CONTENT_TYPE, bytes.toByteArray(), NOTHING_BEHIND));
    }

    private void write(JsonGenerator json, AskedArticle asked, ReceivedCall received) {
        json.write("PRODUCTID", asked.key());
        Optional<Product> product = articles.find(received, asked.key()).map(NamedArticles.Named::product);
        if (product.isEmpty()) {
            json.write("AVAILABLE", false);
            return;
        }
        Product found = product.get();
        Optional<Quantity> quantity =
                asked.quantity().map(BroughtQuantity::read).orElseGet(() -> Optional.of(found.leastOrder()));
        boolean available = quantity.filter(
                        much -> QuantityRule.check(found, much).isEmpty())
                .flatMap(much -> offers.prices(received.connection(), List.of(new Portion(found, much)))
                        .get(0))
                .isPresent();
        json.write("AVAILABLE", available);
        json.write("VENDOR_MAT", found.id().value());
        json.write("QUANTITY", quantity.map(Quantity::toString).orElse(""));
        json.write(
                "UNIT",
                received.connection()
                        .dialect()
                        .oci()
                        .units()
                        .find(found.unit().code())
                        .orElse(""));
        json.write("MINORDER_QTY", found.leastOrder().value());
        json.write("LEADTIME", found.leadTimeDays() > 0 ? Integer.toString(found.leadTimeDays()) : "");
    }
}

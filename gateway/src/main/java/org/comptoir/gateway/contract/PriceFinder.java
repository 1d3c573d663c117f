package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Every price of the product is found here. Rules: net price with breaks, family discount, general discount, list price. */
@ApplicationScoped
public class PriceFinder {

    /** Empty where the article has no price in the asked currency. */
    public Optional<Price> find(PriceQuestion question) {
        throw new UnsupportedOperationException();
    }

    /** The same for a whole page, in the order asked, in one go. */
    public List<Optional<Price>> findAll(List<PriceQuestion> questions) {
        throw new UnsupportedOperationException();
    }
}

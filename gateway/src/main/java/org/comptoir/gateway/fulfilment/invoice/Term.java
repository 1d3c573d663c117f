package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/** When to pay, counted from the invoice's date, and how many per cent less it is then. */
public record Term(int days, Optional<BigDecimal> discountPercent) {}

package org.comptoir.gateway.punchout;

/**
 * The buyer's own key for its shopping cart, returned as the same XML content and never read by us.
 *
 * @param xml inner XML of cXML {@code BuyerCookie}: text already escaped, markup as sent; empty is legal
 */
public record BuyerCookie(String xml) {}

package org.comptoir.gateway.console.assortment;

/** What can be chosen in a list, and how people call it. */
public record Offered(String value, String text) {}

package org.comptoir.gateway.protocol.cxml.exchange;

/** Something a suite may want to know about a request before it sends one: cXML {@code Transaction/Option}. */
public record ProfileOption(String name, String value) {}

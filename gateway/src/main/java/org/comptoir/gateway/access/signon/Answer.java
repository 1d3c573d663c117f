package org.comptoir.gateway.access.signon;

/**
 * What the provider had a browser bring, each empty where it brought none.
 *
 * @param browser what the browser holds as its cookie
 * @param issuer who says to have answered (RFC 9207)
 * @param error why there is no code
 */
public record Answer(String browser, String state, String code, String issuer, String error) {}

package org.comptoir.gateway.simulator;

import java.net.URI;
import java.util.Optional;

/**
 * What the gateway answered.
 *
 * @param http its status
 * @param code of cXML, or that of HTTP where nothing else came
 * @param detail in the gateway's words
 * @param start the shop; empty where it stays closed
 * @param sent the document as sent, its secret blanked
 * @param received the answer as it came
 */
public record SetupAnswer(int http, String code, String detail, Optional<URI> start, byte[] sent, byte[] received) {}

package org.comptoir.gateway.platform;

import java.time.Duration;

/**
 * Readiness is down already and the gateway is about to leave: stop claiming work, finish or give back what is held.
 *
 * @param grace how long an observer may take altogether before the process goes away
 */
public record GatewayStopping(Duration grace) {}

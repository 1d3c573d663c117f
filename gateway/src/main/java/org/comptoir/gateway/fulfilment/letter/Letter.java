package org.comptoir.gateway.fulfilment.letter;

import java.time.Instant;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/**
 * What every document that goes back says beside its content.
 *
 * @param order the version it is about, as it came
 * @param from who we are to that buyer
 * @param sender who signs it
 * @param at when it was written
 */
public record Letter(Connection connection, OrderView order, Credential from, Credential sender, Instant at) {}

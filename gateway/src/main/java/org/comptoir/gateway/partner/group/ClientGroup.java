package org.comptoir.gateway.partner.group;

import org.comptoir.gateway.partner.SupplierId;

/**
 * Clients that are treated alike, such as the members of a purchasing association.
 *
 * @param code the supplier's own, unique within the supplier
 */
public record ClientGroup(ClientGroupId id, SupplierId supplier, String code, String name) {}

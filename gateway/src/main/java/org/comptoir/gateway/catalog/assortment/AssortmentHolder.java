package org.comptoir.gateway.catalog.assortment;

import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.group.ClientGroupId;

/**
 * Who gets an assortment: a client, all members of a group, or every client for whom a contract speaks.
 *
 * @param key the id of a client or a group, the number of a contract
 */
public record AssortmentHolder(Kind kind, String key) {

    /** Of what kind. */
    public enum Kind {
        CLIENT,
        GROUP,
        CONTRACT
    }

    public static AssortmentHolder client(ClientId client) {
        return new AssortmentHolder(Kind.CLIENT, Long.toString(client.value()));
    }

    public static AssortmentHolder group(ClientGroupId group) {
        return new AssortmentHolder(Kind.GROUP, Long.toString(group.value()));
    }

    /** @param number the same for all versions of the contract */
    public static AssortmentHolder contract(String number) {
        return new AssortmentHolder(Kind.CONTRACT, number);
    }

    /** Of a client or a group. */
    public long id() {
        return Long.parseLong(key);
    }
}

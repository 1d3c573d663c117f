package org.comptoir.cxml.security;

/**
 * Domain and identity of a credential, as the header names a party; without surrounding white space.
 *
 * @param domain the list the identity comes from, such as {@code NetworkID}; compared without case
 * @param identity such as {@code AN9900000100}
 */
public record PartyId(String domain, String identity) {

    public PartyId {
        domain = domain.strip();
        identity = identity.strip();
    }

    @Override
    public String toString() {
        return domain + ":" + identity;
    }
}

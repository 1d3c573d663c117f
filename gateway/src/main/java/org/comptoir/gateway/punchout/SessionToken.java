package org.comptoir.gateway.punchout;

/** The secret in the shop's address that stands for the session. Only its hash is stored. */
public record SessionToken(String value) {

    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}

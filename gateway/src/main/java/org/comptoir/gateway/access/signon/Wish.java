package org.comptoir.gateway.access.signon;

import java.util.OptionalLong;

/**
 * What somebody wants to come to by signing on.
 *
 * @param person who is signed in, where that is needed
 * @param heldHash hash of the session's token, or of the invitation's; empty for a sign-in
 * @param destination where to go after it; empty for the page that says it is done
 */
public record Wish(Purpose purpose, OptionalLong person, String heldHash, String destination) {

    public static Wish signIn(String destination) {
        return new Wish(Purpose.SIGN_IN, OptionalLong.empty(), "", destination);
    }

    public static Wish invitation(String tokenHash, String destination) {
        return new Wish(Purpose.INVITATION, OptionalLong.empty(), tokenHash, destination);
    }

    /** @param session hash of the token of the session that asks */
    public static Wish of(Purpose purpose, long person, String session, String destination) {
        return new Wish(purpose, OptionalLong.of(person), session, destination);
    }
}

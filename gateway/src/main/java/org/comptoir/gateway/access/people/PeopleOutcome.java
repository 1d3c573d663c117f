package org.comptoir.gateway.access.people;

import java.util.function.Function;

/** What became of a wish about people. */
public sealed interface PeopleOutcome {

    record Done() implements PeopleOutcome {}

    /**
     * An invitation stands.
     *
     * @param token for the link; known nowhere else
     */
    record Invited(long accountId, String token) implements PeopleOutcome {}

    record No(Why why) implements PeopleOutcome {}

    /** There is no such person, or not for who asked. */
    record Unknown() implements PeopleOutcome {}

    /** Why nothing was done. */
    enum Why {
        NAME_UNUSABLE,
        NAME_TAKEN,
        /** The role does not go with the place, or the one who asked may not give it. */
        ROLE_UNFIT,
        /** Nobody would be left who can let people in. */
        LAST_ADMINISTRATOR,
        /** Nobody changes his or her own role, locks or removes him- or herself. */
        ONESELF,
        PASSWORD_UNUSABLE,
        PASSWORD_WRONG,
        /** Too many tries with a wrong password; this one was not looked at. */
        TOO_MANY_TRIES,
        CODE_WRONG,
        /** Without a password nothing would open the account any more. */
        NO_PASSWORD,
        /** Who has no password shows by the sign-on who it is, and that was too long ago. */
        SIGN_ON_AGAIN,
        BUSY
    }

    default <R> R fold(
            Function<Done, R> done, Function<Invited, R> invited, Function<No, R> no, Function<Unknown, R> unknown) {
        if (this instanceof Done d) {
            return done.apply(d);
        }
        if (this instanceof Invited i) {
            return invited.apply(i);
        }
        if (this instanceof No n) {
            return no.apply(n);
        }
        return unknown.apply((Unknown) this);
    }
}

package org.comptoir.gateway.access.people;

import java.util.function.Function;

/** Whose account a sign-on opens. */
public sealed interface SignOnRecognition {

    record Known(Account account) implements SignOnRecognition {}

    record Stranger(Why why) implements SignOnRecognition {}

    /** For the audit trail; a stranger is not told, or it would say which accounts there are. */
    enum Why {
        NOBODY("No account is bound to this subject, and none has the verified address as user name"),
        UNVERIFIED("No account is bound to this subject, and the provider does not say that the address is verified"),
        LOCKED("The account is locked"),
        INVITATION_OVER("The invitation has expired, was used or replaced"),
        BOUND_TO_ANOTHER("The account is bound to another subject"),
        SUBJECT_TAKEN("The subject is bound to another account"),
        ANOTHER_PERSON("Signed on as somebody else than who was asked");

        private final String detail;

        Why(String detail) {
            this.detail = detail;
        }

        String detail() {
            return detail;
        }
    }

    default <R> R fold(Function<Known, R> known, Function<Stranger, R> stranger) {
        return this instanceof Known k ? known.apply(k) : stranger.apply((Stranger) this);
    }
}

package org.comptoir.gateway.partner.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Language;

/** Holds a wanted look against the rules, all of them at once. */
final class LookCheck {

    /** Longer ones leave no room for the search in the shop's header. */
    static final int LONGEST_NAME = 60;

    private LookCheck() {}

    static List<LookFlaw> flaws(WantedLook wanted) {
        List<LookFlaw> flaws = new ArrayList<>();
        if (wanted.name().length() > LONGEST_NAME) {
            flaws.add(LookFlaw.NAME_TOO_LONG);
        }
        if (wanted.name().codePoints().anyMatch(LookCheck::isUnseen)) {
            flaws.add(LookFlaw.NAME_UNSEEN);
        }
        Optional<Accent> accent = Accent.read(wanted.accent());
        if (!wanted.accent().isEmpty() && accent.isEmpty()) {
            flaws.add(LookFlaw.COLOUR_NO_HEX);
        }
        if (accent.filter(colour -> !colour.isReadable()).isPresent()) {
            flaws.add(LookFlaw.COLOUR_TOO_LIGHT);
        }
        if (wanted.offered().isEmpty()) {
            flaws.add(LookFlaw.NO_LANGUAGE);
        } else if (usual(wanted).isEmpty()) {
            flaws.add(LookFlaw.USUAL_NOT_OFFERED);
        }
        return flaws;
    }

    /** The one that is offered needs no choice. */
    static Optional<Language> usual(WantedLook wanted) {
        return wanted.offered().size() == 1
                ? Optional.of(wanted.offered().get(0))
                : wanted.usual().filter(wanted.offered()::contains);
    }

    private static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE;
    }
}

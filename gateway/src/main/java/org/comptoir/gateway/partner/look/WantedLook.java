package org.comptoir.gateway.partner.look;

import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Language;

/**
 * A look as somebody wants it, before anything of it is checked.
 *
 * @param name empty for the supplier's own
 * @param accent in hexadecimal digits; empty for the shop's usual colour
 * @param usual for buyers who ask for none of those offered; nobody need say it where one is offered
 */
public record WantedLook(String name, String accent, List<Language> offered, Optional<Language> usual) {

    public WantedLook {
        name = name.strip();
        accent = accent.strip();
        offered = List.copyOf(offered);
    }
}

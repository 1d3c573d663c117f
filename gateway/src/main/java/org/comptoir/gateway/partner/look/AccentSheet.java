package org.comptoir.gateway.partner.look;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.platform.Tokens;

/**
 * The few lines of style that give the shop its supplier's colour, after the shop's own sheet. The name holds colour and
 * content, so that any node can write it from the name alone and browsers keep it for ever.
 *
 * @param name {@code accent-0b4f5c.1f2e….css}
 */
public record AccentSheet(Accent accent, String name, String content) {

    private static final int DIGITS = 32;
    private static final Pattern NAME = Pattern.compile("accent-([0-9a-f]{6})\\.[0-9a-f]{32}\\.css");

    public static AccentSheet of(Accent accent) {
        String content = ":root{--accent:%s;--accent-words:%s;--accent-deep:%s;--accent-tint:%s}\n"
                .formatted(
                        accent.hex(),
                        accent.words().hex(),
                        accent.words().deep().hex(),
                        accent.tint().hex());
        String name = "accent-%06x.%s.css"
                .formatted(accent.rgb(), Tokens.hash(content).substring(0, DIGITS));
        return new AccentSheet(accent, name, content);
    }

    /** Empty for a name that no sheet has. */
    public static Optional<AccentSheet> named(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Accent.read(matcher.group(1))
                        .filter(Accent::isReadable)
                        .map(AccentSheet::of)
                        .filter(sheet -> sheet.name.equals(name))
                : Optional.empty();
    }

    /** Below the application: {@code /assets/look/accent-….css}. */
    public String path() {
        return ShopLook.ADDRESS + name;
    }
}

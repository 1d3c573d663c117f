package org.comptoir.gateway.partner.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a supplier's own, for buttons, links and marks of its shop, with the shades that go with it.
 *
 * @param rgb red, green and blue, eight bits each: {@code 0x0b4f5c}
 */
public record Accent(int rgb) {

    /** What the shop has where nobody chose. */
    public static final Accent USUAL = new Accent(0x0b4f5c);

    private static final int WHITE_RGB = 0xffffff;
    private static final Accent WHITE = new Accent(WHITE_RGB);

    /** The shop's page behind its cards: {@code --ground} of its style sheet. */
    private static final Accent GROUND = new Accent(0xf4f6f7);

    private static final Pattern HEX = Pattern.compile("#?(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final int STEPS = 1_000;
    private static final int DEEP = 730;
    private static final int TINT = 100;

    public Accent {
        if (rgb < 0 || rgb > WHITE_RGB) {
            throw new IllegalArgumentException("A colour has 24 bits, not " + Integer.toHexString(rgb));
        }
    }

    /** {@code #0B4F5C}, {@code 0b4f5c} and {@code #abc}; empty for anything else. */
    public static Optional<Accent> read(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (!HEX.matcher(typed).matches()) {
            return Optional.empty();
        }
        String digits = typed.startsWith("#") ? typed.substring(1) : typed;
        String all = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(new Accent(Integer.parseInt(all, 16)));
    }

    /** {@code #0b4f5c}. */
    public String hex() {
        return "#%06x".formatted(rgb);
    }

    /** How far this stands out against the other, by WCAG 2: 1 to 21. */
    public double contrast(Accent other) {
        double mine = luminance() + 0.05;
        double others = other.luminance() + 0.05;
        return mine > others ? mine / others : others / mine;
    }

    /** Its contrast with white, on which it stands and which stands on it. */
    public double contrast() {
        return contrast(WHITE);
    }

    /** Whether white words on it can be read, and it on white: WCAG AA, 4.5 to 1. */
    public boolean isReadable() {
        return isReadableOn(WHITE);
    }

    /** Itself, or the lightest shade of it that can be read. */
    public Accent nearestReadable() {
        return darkenedUntilReadableOn(WHITE);
    }

    /** For words in this colour anywhere in the shop: on white, on the page's ground and on its own tint. */
    public Accent words() {
        Accent tint = tint();
        return darkenedUntilReadableOn(tint.luminance() < GROUND.luminance() ? tint : GROUND);
    }

    /** For what the pointer is on. */
    public Accent deep() {
        return shade(DEEP);
    }

    /** White with a breath of it: behind what is chosen. */
    public Accent tint() {
        return mix(part -> 255 - (255 - part) * TINT / STEPS);
    }

    private boolean isReadableOn(Accent ground) {
        return contrast(ground) >= 4.5;
    }

    private Accent darkenedUntilReadableOn(Accent ground) {
        int share = STEPS;
        Accent shade = this;
        while (!shade.isReadableOn(ground)) {
            shade = shade(--share);
        }
        return shade;
    }

    /** The same hue, darker: so many thousandths of each part. */
    private Accent shade(int share) {
        return mix(part -> part * share / STEPS);
    }

    private interface Part {
        int of(int part);
    }

    private Accent mix(Part change) {
        return new Accent(change.of(rgb >> 16) << 16 | change.of(rgb >> 8 & 0xff) << 8 | change.of(rgb & 0xff));
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

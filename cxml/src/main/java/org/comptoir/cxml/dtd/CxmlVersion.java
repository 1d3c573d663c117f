package org.comptoir.cxml.dtd;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of cXML, such as 1.2.014: the last part is written with three digits. */
public record CxmlVersion(int major, int minor, int patch) implements Comparable<CxmlVersion> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,4})");
    private static final Comparator<CxmlVersion> ORDER = Comparator.comparingInt(CxmlVersion::major)
            .thenComparingInt(CxmlVersion::minor)
            .thenComparingInt(CxmlVersion::patch);

    /** The first version a text holds, such as the system identifier of a DOCTYPE; empty without one of three parts. */
    public static Optional<CxmlVersion> in(String text) {
        Matcher form = FORM.matcher(text);
        return form.find()
                ? Optional.of(new CxmlVersion(number(form, 1), number(form, 2), number(form, 3)))
                : Optional.empty();
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    @Override
    public int compareTo(CxmlVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d.%d.%03d".formatted(major, minor, patch);
    }
}

package org.comptoir.gateway.journal.erasure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML without one person: their spellings in texts and attributes; of a contact or an address that names them also how they are
 * reached; first and last name where each has a field of its own. Works on the text in one pass, so that a document nobody could
 * read is erased, too, and every other character stays as it was.
 */
final class ErasedXml {

    private static final Set<String> BLOCKS = Set.of("contact", "address");
    /** No document of the trade has one address within another; one that is made to cost time has thousands. */
    private static final int DEEPEST = 4;

    private static final Pattern TAG = Pattern.compile("<(/?)(?:[\\w.-]+:)?([\\w.-]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.:-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");

    private final Spellings spellings;
    private final List<String> parts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Integer> given = new ArrayList<>();
    private final List<Integer> family = new ArrayList<>();
    private boolean changed;

    private ErasedXml(Spellings spellings) {
        this.spellings = spellings;
    }

    /** An element on the way to here; {@code field} is what an extrinsic is called, else the element itself. */
    private record Open(String name, String field) {}

    /** A contact or an address on the way to here, with the places of what reaches somebody in it. */
    private static final class Block {

        private final String name;
        private final List<Integer> reaching = new ArrayList<>();
        private boolean theirs;

        Block(String name) {
            this.name = name;
        }
    }

    static String of(String text, Spellings spellings) {
        ErasedXml xml = new ErasedXml(spellings);
        xml.read(text);
        return xml.changed ? String.join("", xml.parts) : text;
    }

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = after(text, "-->", at);
                words(text.substring(at, end));
            } else if (text.startsWith("<![CDATA[", at)) {
                end = after(text, "]]>", at);
                cdata(text.substring(at, end));
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                end = after(text, ">", at);
                parts.add(text.substring(at, end));
            } else if (text.charAt(at) == '<') {
                end = endOfTag(text, at);
                tag(text.substring(at, end));
            } else {
                int next = text.indexOf('<', at);
                end = next < 0 ? text.length() : next;
                value(text.substring(at, end), "", "");
            }
            at = end;
        }
        // a document that ends too early leaves blocks open
        while (!blocks.isEmpty()) {
            close(blocks.pop());
        }
        if (!given.isEmpty() && !family.isEmpty()) {
            given.forEach(this::mark);
            family.forEach(this::mark);
        }
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Where the tag ends, or the next begins: then it was a lone bracket, or a quote that nobody closed. */
    private static int endOfTag(String text, int from) {
        char quote = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '<') {
                return i;
            } else if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if (each == '"' || each == '\'') {
                quote = each;
            } else if (each == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    private void tag(String tag) {
        Matcher named = TAG.matcher(tag);
        if (!named.lookingAt() || !tag.endsWith(">")) {
            words(tag);
            return;
        }
        String name = named.group(2).toLowerCase(Locale.ROOT);
        if (!named.group(1).isEmpty()) {
            parts.add(tag);
            open.poll();
            if (!blocks.isEmpty() && blocks.element().name.equals(name)) {
                close(blocks.pop());
            }
            return;
        }
        boolean whole = tag.endsWith("/>");
        if (BLOCKS.contains(name) && !whole && blocks.size() < DEEPEST) {
            blocks.push(new Block(name));
        }
        parts.add(attributes(tag, name));
        if (!whole) {
            open.push(new Open(name, field(tag, name)));
        }
    }

    private static String field(String tag, String name) {
        return name.equals("extrinsic") ? attribute(tag, "name") : name;
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                return attribute.group(3).substring(1, attribute.group(3).length() - 1);
            }
        }
        return "";
    }

    private String attributes(String tag, String element) {
        String domain = attribute(tag, "domain");
        return ATTRIBUTE.matcher(tag).replaceAll(found -> {
            String name = found.group(1);
            String quoted = found.group(3);
            boolean ofTrade = FieldNames.isOfTrade(name) || (name.equals("name") && element.equals("extrinsic"));
            String value = quoted.substring(1, quoted.length() - 1);
            String left = ofTrade ? value : left(value, element.equals("idreference") ? domain : name);
            return Matcher.quoteReplacement(name + found.group(2) + quoted.charAt(0) + left + quoted.charAt(0));
        });
    }

    private void cdata(String section) {
        int end = section.endsWith("]]>") ? section.length() - 3 : section.length();
        value(section.substring(9, end), section.substring(0, 9), section.substring(end));
    }

    private void words(String text) {
        parts.add(left(text, ""));
    }

    private void value(String text, String before, String behind) {
        Open in = open.isEmpty() ? new Open("", "") : open.element();
        int place = parts.size() + (before.isEmpty() ? 0 : 1);
        if (!before.isEmpty()) {
            parts.add(before);
        }
        parts.add(FieldNames.isOfTrade(in.name()) ? text : left(text, in.field()));
        if (!text.isBlank()) {
            note(in, text, place);
        }
        if (!behind.isEmpty()) {
            parts.add(behind);
        }
    }

    private void note(Open in, String text, int place) {
        if (FieldNames.isGivenName(in.field()) && spellings.isGivenName(text)) {
            given.add(place);
        } else if (FieldNames.isFamilyName(in.field()) && spellings.isFamilyName(text)) {
            family.add(place);
        }
        if (!blocks.isEmpty()
                && (FieldNames.reaches(in.name())
                        || (in.name().equals("name") && blocks.element().name.equals("contact")))) {
            blocks.element().reaching.add(place);
        }
    }

    private String left(String text, String field) {
        String left = spellings.isId(text) && FieldNames.isOfPersons(field) ? Spellings.MARK : spellings.without(text);
        if (!left.equals(text)) {
            changed = true;
            blocks.forEach(block -> block.theirs = true);
        }
        return left;
    }

    private void close(Block block) {
        if (block.theirs) {
            block.reaching.forEach(this::mark);
        }
    }

    private void mark(int place) {
        if (!parts.get(place).equals(Spellings.MARK)) {
            parts.set(place, Spellings.MARK);
            changed = true;
        }
    }
}

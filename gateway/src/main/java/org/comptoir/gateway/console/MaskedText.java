package org.comptoir.gateway.console;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what tells of persons in a document: names, streets, towns, mail addresses, telephone numbers and what extrinsics
 * say of users. Works on the text, so that a document that nobody could read is masked, too; what it is for, articles and
 * amounts, stays.
 */
public final class MaskedText {

    private static final String BLANK = "***";

    /** Up to the next tag; each part possessive, so that no document makes the search long. */
    private static final String TEXT_INSIDE = "((?:[^<]++|<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<!--.*?(?:-->|\\z))*+)";

    private static final String REST_OF_TAG = "(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+(?<!/)>)";

    /** Elements of cXML, whatever prefix they bear. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(<(?:[\\w.-]+:)?(?:Name|DeliverTo|Street|City|Municipality|PostalCode|Email|AreaOrCityCode|Number|Extension"
                    + "|FirstName|LastName|UserEmail|UniqueName)\\b" + REST_OF_TAG + TEXT_INSIDE,
            Pattern.DOTALL);

    private static final Pattern EXTRINSIC = Pattern.compile(
            "(<Extrinsic\\b[^<>]*?name\\s*=\\s*[\"'][^\"'<>]*?(?:user|name|mail|phone|fax|requester|requestor|contact|person)[^\"'<>]*+[\"']"
                    + REST_OF_TAG + TEXT_INSIDE,
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS_NAME =
            Pattern.compile("(<PostalAddress\\b[^<>]*?\\bname\\s*=\\s*)(\"[^\"<]*+\"|'[^'<]*+')");

    /** Not in attributes: names of documents look like mail addresses. */
    private static final Pattern TEXT = Pattern.compile("(?:^|>)[^<]+");

    private static final Pattern MAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++(?:@|%40)[\\w-]++(?:\\.[\\w-]++)++");

    private MaskedText() {}

    /** @param text of a document, or the beginning of one */
    public static String of(String text) {
        String named = PERSONAL.matcher(text).replaceAll(MaskedText::blanked);
        String told = EXTRINSIC.matcher(named).replaceAll(MaskedText::blanked);
        String placed = ADDRESS_NAME
                .matcher(told)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "\"" + BLANK + "\""));
        return TEXT.matcher(placed)
                .replaceAll(found ->
                        Matcher.quoteReplacement(MAIL.matcher(found.group()).replaceAll(BLANK)));
    }

    private static String blanked(MatchResult found) {
        String inside = found.group(2);
        return Matcher.quoteReplacement(found.group(1) + (inside.isBlank() ? inside : BLANK));
    }
}

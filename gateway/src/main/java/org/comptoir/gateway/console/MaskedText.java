package org.comptoir.gateway.console;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what tells of persons in a document: names, streets, towns, mail addresses, telephone numbers and what extrinsics
 * say of users. Works on the text, so that a document that nobody could read is masked, too; what it is for, articles and
 * amounts, stays.
 */
public final class MaskedText {

    static final String BLANK = "***";

    /** Up to the next tag; each part possessive, so that no document makes the search long. */
    private static final String TEXT_INSIDE = "((?:[^<]++|<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<!--.*?(?:-->|\\z))*+)";

    private static final String REST_OF_TAG = "(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+(?<!/)>)";
    private static final String TAG = "(<(?:[\\w.-]+:)?";

    /** Parts of names by which fields that are agreed upon speak of somebody, in the three languages of the product. */
    private static final String OF_PERSONS =
            "(?:user|name|mail|phone|fax|mobile|requester|requestor|requisitioner|contact|person"
                    + "|approver|preparer|recipient|employee|login|attention|benutzer|besteller|anforderer|empf|ansprech|telefon"
                    + "|utilisateur|demandeur|destinataire|courriel|t[eé]l[eé]phone)";

    /** Elements of cXML, whatever prefix they bear. */
    private static final Pattern PERSONAL = Pattern.compile(
            TAG + "(?:Name|DeliverTo|Street|City|Municipality|PostalCode|Email|AreaOrCityCode|Number|Extension"
                    + "|FirstName|LastName|UserEmail|UniqueName)\\b" + REST_OF_TAG + TEXT_INSIDE,
            Pattern.DOTALL);

    private static final Pattern EXTRINSIC = Pattern.compile(
            TAG + "Extrinsic\\b[^<>]*?name\\s*=\\s*[\"'][^\"'<>]*?" + OF_PERSONS + "[^\"'<>]*+[\"']" + REST_OF_TAG
                    + TEXT_INSIDE,
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Where people write to people. */
    private static final Pattern WRITTEN =
            Pattern.compile(TAG + "(?:Comments|Extrinsic)\\b" + REST_OF_TAG + TEXT_INSIDE, Pattern.DOTALL);

    private static final Pattern NAMED_TAG = Pattern.compile(
            "(<(?:[\\w.-]+:)?(?:PostalAddress|PCard)\\b[^<>]*?\\bname\\s*=\\s*)(\"[^\"<]*+\"|'[^'<]*+')");

    private static final Pattern REFERENCE = Pattern.compile("<(?:[\\w.-]+:)?IdReference\\b[^<>]*+>");
    private static final Pattern REFERS_TO_PERSON =
            Pattern.compile("\\bdomain\\s*=\\s*[\"'][^\"']*?" + OF_PERSONS, Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTIFIER = Pattern.compile("(\\bidentifier\\s*=\\s*)(\"[^\"<]*+\"|'[^'<]*+')");

    /** A field of a form, or of a call as it is kept, by its name. */
    private static final Pattern FIELD = Pattern.compile(
            "((?:^|[&?\\s])(?!NEW_ITEM)[\\w.\\[\\]-]{0,60}?(?:user|login|mail|phone|fax|contact|person|requester|firstname|lastname|fullname)"
                    + "[\\w.\\[\\]-]{0,60}=)([^&\\n<]*+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Not in attributes: names of documents look like mail addresses. */
    private static final Pattern TEXT = Pattern.compile("(?:^|>)[^<]+");

    private MaskedText() {}

    /** @param text of a document, or the beginning of one */
    public static String of(String text) {
        String told = blanked(EXTRINSIC, blanked(PERSONAL, text));
        String written = within(WRITTEN, told, MaskedText::words);
        String named = NAMED_TAG
                .matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "\"" + BLANK + "\""));
        String referring =
                REFERENCE.matcher(named).replaceAll(found -> Matcher.quoteReplacement(reference(found.group())));
        return isMarkup(referring)
                ? TEXT.matcher(referring)
                        .replaceAll(found -> Matcher.quoteReplacement(Reachable.certain(found.group())))
                : words(blanked(FIELD, referring));
    }

    /** The same of what people write, or a form holds: mail addresses and telephone numbers. */
    public static String words(String text) {
        return Reachable.likely(text);
    }

    private static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0;
    }

    private static String reference(String tag) {
        Matcher identifier = IDENTIFIER.matcher(tag);
        boolean personal =
                REFERS_TO_PERSON.matcher(tag).find() || (identifier.find() && Reachable.isMail(identifier.group(2)));
        return personal
                ? identifier.reset().replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "\"" + BLANK + "\""))
                : tag;
    }

    private static String blanked(Pattern pattern, String text) {
        return within(pattern, text, inside -> inside.isBlank() ? inside : BLANK);
    }

    private static String within(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text)
                .replaceAll(
                        (MatchResult found) -> Matcher.quoteReplacement(found.group(1) + change.apply(found.group(2))));
    }
}

package org.comptoir.gateway.journal.erasure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What fields mean by their names: those that speak of persons, and those of trade that are never touched. */
final class FieldNames {

    /** Values by which articles, amounts and documents are known. */
    private static final Set<String> OF_TRADE = Set.of(
            "supplierpartid",
            "supplierpartauxiliaryid",
            "buyerpartid",
            "manufacturerpartid",
            "manufacturername",
            "money",
            "unitofmeasure",
            "classification",
            "pricebasisquantity",
            "payloadid",
            "timestamp",
            "orderid",
            "orderversion",
            "linenumber",
            "parentlinenumber",
            "quantity",
            "currency",
            "alternatecurrency",
            "domain",
            "isocountrycode",
            "version");

    private static final Pattern OF_PERSONS = Pattern.compile(
            "user|name|mail|phone|fax|mobile|requester|requestor|requisitioner|contact|person|approver|preparer|recipient|employee|login"
                    + "|attention|benutzer|besteller|anforderer|empf|ansprech|telefon|utilisateur|demandeur|destinataire|courriel"
                    + "|t[eé]l[eé]phone");

    private static final Pattern GIVEN = Pattern.compile("first|given|vorname|pr[eé]nom|forename");
    private static final Pattern FAMILY = Pattern.compile("last|family|surname|nachname|familien|nom(?:_|$)");

    /** By which somebody is reached, beside the name. */
    private static final Set<String> REACHES = Set.of(
            "email",
            "emails",
            "phone",
            "phones",
            "fax",
            "mobile",
            "number",
            "areaorcitycode",
            "extension",
            "telephone");

    private FieldNames() {}

    static boolean isOfTrade(String name) {
        return OF_TRADE.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isOfPersons(String name) {
        return OF_PERSONS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isGivenName(String name) {
        return GIVEN.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isFamilyName(String name) {
        return FAMILY.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean reaches(String name) {
        return REACHES.contains(name.toLowerCase(Locale.ROOT));
    }
}

package org.comptoir.gateway.fulfilment.invoice;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.fulfilment.Objections;

/** Who sells and whom to pay, written so that a buyer can pay it. */
final class PartyRules {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 50;

    private PartyRules() {}

    static void check(Bill bill, Objections objections) {
        party("seller.", bill.seller(), objections);
        boolean isVat = bill.taxes().stream()
                .anyMatch(tax -> (tax.category().equalsIgnoreCase("vat")
                                || tax.category().equalsIgnoreCase("gst"))
                        && tax.amount().amount().signum() > 0);
        objections.addIf(
                isVat && bill.seller().taxId().isEmpty(),
                "seller.taxId",
                "is missing: an invoice with vat or gst names the seller's number for it");
        bill.remitTo().ifPresent(remitTo -> {
            party("remitTo.", remitTo.party(), objections);
            remitTo.iban()
                    .filter(iban -> !isIban(iban))
                    .ifPresent(iban -> objections.add(
                            "remitTo.iban",
                            "is \"%s\", whose check digits do not fit: write it again".formatted(iban)));
            remitTo.bic()
                    .filter(bic -> !BIC.matcher(bic).matches())
                    .ifPresent(bic -> objections.add(
                            "remitTo.bic",
                            "is \"%s\": expected are 8 or 11 capital letters and digits".formatted(bic)));
            optional("remitTo.account", remitTo.account(), objections);
            optional("remitTo.routing", remitTo.routing(), objections);
        });
    }

    private static void party(String place, TradeParty party, Objections objections) {
        objections.text(place + "name", party.name(), LONGEST);
        objections.text(place + "street", party.street(), LONGEST);
        objections.text(place + "city", party.city(), LONGEST);
        optional(place + "postalCode", party.postalCode(), objections);
        optional(place + "taxId", party.taxId(), objections);
        objections.addIf(
                !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(party.country()),
                place + "country",
                "is \"%s\": expected is a country of ISO 3166 by two letters, such as FR".formatted(party.country()));
    }

    private static void optional(String field, Optional<String> text, Objections objections) {
        text.ifPresent(said -> objections.text(field, said, LONGEST_NUMBER));
    }

    /** ISO 13616: the first four characters to the end, letters as two digits, modulo 97 is 1. */
    static boolean isIban(String iban) {
        if (!IBAN.matcher(iban).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }
}

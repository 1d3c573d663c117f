package org.comptoir.gateway.protocol.cxml.setup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.Contact;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.gateway.punchout.Person;

/**
 * The person who shops, from wherever suites put it: Contact, the delivery address, Extrinsics of many names in any case.
 */
final class PersonMapper {

    private static final List<String> NAMES =
            List.of("userfullname", "userprintablename", "fullname", "name", "user", "uniquename", "uniqueusername");
    private static final List<String> MAILS = List.of("useremail", "email", "user_email");

    /** Keys of a person that are a mail address at many companies. */
    private static final List<String> KEYS = List.of("uniquename", "uniqueusername", "user");

    private PersonMapper() {}

    static Person toPerson(PunchOutSetupRequest setup, Map<String, String> extrinsics) {
        List<Contact> contacts = Stream.concat(
                        setup.contact.stream().filter(contact -> "endUser".equalsIgnoreCase(contact.role)),
                        setup.contact.stream())
                .toList();
        return new Person(
                contactName(contacts).or(() -> firstAndLast(extrinsics)).or(() -> extrinsic(extrinsics, NAMES)),
                contactMail(contacts)
                        .or(() -> siteMail(setup))
                        .or(() -> extrinsic(extrinsics, MAILS))
                        .or(() -> extrinsic(extrinsics, KEYS).filter(PersonMapper::isMail)));
    }

    private static Optional<String> contactName(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> Stream.ofNullable(contact.name))
                .flatMap(name -> Texts.of(name.value).stream())
                .findFirst();
    }

    private static Optional<String> contactMail(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.email.stream())
                .flatMap(email -> Texts.of(email.value).stream())
                .findFirst();
    }

    private static Optional<String> siteMail(PunchOutSetupRequest setup) {
        return Optional.ofNullable(setup.shipTo)
                .map(shipTo -> shipTo.address)
                .map(address -> address.email)
                .flatMap(email -> Texts.of(email.value));
    }

    private static boolean isMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf(' ') < 0;
    }

    private static Optional<String> firstAndLast(Map<String, String> extrinsics) {
        Optional<String> first = extrinsic(extrinsics, List.of("firstname"));
        Optional<String> last = extrinsic(extrinsics, List.of("lastname"));
        return Texts.of(first.orElse("") + " " + last.orElse(""));
    }

    private static Optional<String> extrinsic(Map<String, String> extrinsics, List<String> names) {
        return names.stream()
                .flatMap(name -> extrinsics.entrySet().stream()
                        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name)))
                .flatMap(entry -> Texts.of(entry.getValue()).stream())
                .findFirst();
    }
}

package org.comptoir.gateway.protocol.cxml.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.cxml.binding.Contact;
import org.comptoir.cxml.binding.PunchOutSetupRequest;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.gateway.punchout.Person;

/**
 * The person who shops, from wherever suites put it: Contact, the delivery address, Extrinsics by the connection's names.
 */
final class PersonMapper {

    private PersonMapper() {}

    static Person toPerson(PunchOutSetupRequest setup, Map<String, String> extrinsics, PersonNames names) {
        List<Contact> contacts = Stream.concat(
                        setup.contact.stream().filter(contact -> "endUser".equalsIgnoreCase(contact.role)),
                        setup.contact.stream())
                .toList();
        return new Person(
                contactName(contacts)
                        .or(() -> firstAndLast(extrinsics, names))
                        .or(() -> names.find(Meaning.NAME, extrinsics))
                        .or(() -> names.find(Meaning.USER, extrinsics)),
                contactMail(contacts)
                        .or(() -> siteMail(setup))
                        .or(() -> names.find(Meaning.MAIL, extrinsics))
                        .or(() -> names.all(Meaning.USER, extrinsics).stream()
                                .filter(PersonMapper::isMail)
                                .findFirst()));
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

    /** A key of a person is a mail address at many companies. */
    private static boolean isMail(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf(' ') < 0;
    }

    private static Optional<String> firstAndLast(Map<String, String> extrinsics, PersonNames names) {
        Optional<String> first = names.find(Meaning.FIRST_NAME, extrinsics);
        Optional<String> last = names.find(Meaning.LAST_NAME, extrinsics);
        return Texts.of(first.orElse("") + " " + last.orElse(""));
    }
}

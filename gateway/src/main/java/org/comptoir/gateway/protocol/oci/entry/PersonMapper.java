package org.comptoir.gateway.protocol.oci.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.punchout.Person;

/** The person who shops, from the connection's names. The user of the call is a technical one and none of them. */
final class PersonMapper {

    private PersonMapper() {}

    /** @param technical names of the parameters with which the connection signs in */
    static Person toPerson(OciCall call, PersonNames names, List<String> technical) {
        return new Person(
                firstAndLast(call, names, technical)
                        .or(() -> first(call, names.of(Meaning.NAME), technical))
                        .or(() -> first(call, names.of(Meaning.USER), technical)),
                Stream.of(Meaning.MAIL, Meaning.USER)
                        .flatMap(meaning -> first(call, names.of(meaning), technical).stream())
                        .filter(mail -> mail.indexOf('@') > 0)
                        .findFirst());
    }

    /** The buyer's key of the site. */
    static Optional<String> site(OciCall call, PersonNames names, List<String> technical) {
        return first(call, names.of(Meaning.SITE), technical);
    }

    private static Optional<String> firstAndLast(OciCall call, PersonNames names, List<String> technical) {
        String name = Stream.of(Meaning.FIRST_NAME, Meaning.LAST_NAME)
                .flatMap(meaning -> first(call, names.of(meaning), technical).stream())
                .reduce("", (first, last) -> first.isEmpty() ? last : first + " " + last);
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    private static Optional<String> first(OciCall call, List<String> names, List<String> technical) {
        List<String> free = names.stream()
                .filter(name -> technical.stream().noneMatch(name::equalsIgnoreCase))
                .toList();
        return call.first(free).map(Visible::line).filter(text -> !text.isEmpty());
    }
}

package org.comptoir.gateway.protocol.oci.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.punchout.Person;

/** The person who shops, from the names suites give it. The user of the call is a technical one and none of them. */
final class PersonMapper {

    private static final List<String> NAMES = List.of(
            "SY-UNAME", "uname", "SYUNAME", "fullname", "user_fullname", "user_name", "name", "userid", "user_id");
    private static final List<String> MAILS =
            List.of("email", "e-mail", "user_email", "useremail", "usermail", "mail", "SMTP_ADDR", "email_address");
    private static final List<List<String>> FIRST_AND_LAST =
            List.of(List.of("fname", "lname"), List.of("firstname", "lastname"), List.of("first_name", "last_name"));

    private PersonMapper() {}

    /** @param technical names of the parameters with which the connection signs in */
    static Person toPerson(OciCall call, List<String> technical) {
        return new Person(
                FIRST_AND_LAST.stream()
                        .flatMap(names -> joined(call, names).stream())
                        .findFirst()
                        .or(() -> first(call, NAMES, technical)),
                first(call, MAILS, technical).filter(mail -> mail.indexOf('@') > 0));
    }

    private static Optional<String> joined(OciCall call, List<String> names) {
        String name = String.join(
                " ",
                names.stream()
                        .flatMap(each -> call.first(List.of(each)).stream())
                        .toList());
        return Stream.of(Visible.line(name)).filter(text -> !text.isEmpty()).findFirst();
    }

    private static Optional<String> first(OciCall call, List<String> names, List<String> technical) {
        List<String> free = names.stream()
                .filter(name -> technical.stream().noneMatch(name::equalsIgnoreCase))
                .toList();
        return call.first(free).map(Visible::line).filter(text -> !text.isEmpty());
    }
}

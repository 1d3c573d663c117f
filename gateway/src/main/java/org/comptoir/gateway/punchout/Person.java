package org.comptoir.gateway.punchout;

import java.util.Optional;

/** The person who shops, as far as the request says: cXML {@code Contact} or Extrinsics. */
public record Person(Optional<String> name, Optional<String> email) {

    public static final Person UNKNOWN = new Person(Optional.empty(), Optional.empty());
}

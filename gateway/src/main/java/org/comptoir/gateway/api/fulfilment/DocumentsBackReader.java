package org.comptoir.gateway.api.fulfilment;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.api.FieldProblem;
import org.comptoir.gateway.api.JsonFields;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.door.WantedDoor;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;

/** JSON to {@link WantedDoor}; reports all that is wrong with it by path. */
final class DocumentsBackReader {

    private DocumentsBackReader() {}

    static WantedDoor read(Connection connection, String actor, JsonObject json, List<FieldProblem> problems) {
        JsonFields fields = JsonFields.of(json, problems);
        JsonFields where = fields.within("addresses");
        Map<DocumentKind, String> addresses = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : DocumentKind.values()) {
            where.optional(kind.text(), String::strip).ifPresent(address -> addresses.put(kind, address));
        }
        where.nothingElse();
        Optional<Credential> from = name(fields, "from");
        Optional<Credential> sender = name(fields, "sender");
        Map<String, String> settings = fields.within("settings").all();
        Map<String, String> secrets = fields.within("secrets").all();
        fields.nothingElse();
        return new WantedDoor(connection, addresses, from, sender, settings, secrets, actor);
    }

    /** None of these secrets stays. */
    static Map<String, String> gone(Collection<String> secrets) {
        Map<String, String> gone = new TreeMap<>();
        secrets.forEach(secret -> gone.put(secret, ""));
        return gone;
    }

    private static Optional<Credential> name(JsonFields fields, String field) {
        if (!fields.has(field)) {
            return Optional.empty();
        }
        JsonFields name = fields.within(field);
        Optional<String> domain = name.required("domain", text -> text);
        Optional<String> identity = name.required("identity", text -> text);
        name.nothingElse();
        return domain.flatMap(known -> identity.map(also -> new Credential(known, also)));
    }
}

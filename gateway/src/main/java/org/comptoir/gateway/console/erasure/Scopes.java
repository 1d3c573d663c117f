package org.comptoir.gateway.console.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.journal.erasure.ErasureScope;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** Where somebody may be looked for: the whole supplier, one of its clients, one of its connections. */
@RequestScoped
public class Scopes {

    static final String WHOLE = "all";

    private static final String CLIENT = "client:";
    private static final String CONNECTION = "connection:";

    private final PartnerDirectory directory;
    private final Speech speech;

    @Inject
    Scopes(PartnerDirectory directory, Speech speech) {
        this.directory = directory;
        this.speech = speech;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Scopes() {
        this(null, null);
    }

    /** Everything, then clients by name, then connections. */
    public List<String> all(SupplierId supplier) {
        List<Connection> connections = directory.connections(supplier);
        List<String> all = new ArrayList<>(List.of(WHOLE));
        Map<String, String> clients = new TreeMap<>();
        connections.forEach(
                each -> clients.put(each.client().name(), CLIENT + each.client().number()));
        all.addAll(clients.values());
        connections.stream().map(each -> CONNECTION + each.name()).sorted().forEach(all::add);
        return all;
    }

    /** Empty where the supplier has no such client or connection. */
    public Optional<ErasureScope> find(SupplierId supplier, String scope) {
        if (scope.equals(WHOLE)) {
            return Optional.of(ErasureScope.WHOLE);
        }
        Predicate<Connection> meant = scope.startsWith(CLIENT)
                ? each -> scope.equals(CLIENT + each.client().number())
                : each -> scope.equals(CONNECTION + each.name());
        Map<Long, String> connections = directory.connections(supplier).stream()
                .filter(meant)
                .collect(Collectors.toMap(each -> each.id().value(), Connection::name));
        return connections.isEmpty() ? Optional.empty() : Optional.of(new ErasureScope(scope, connections));
    }

    /** As people read it. */
    public String words(SupplierId supplier, String scope) {
        if (scope.startsWith(CLIENT)) {
            String number = scope.substring(CLIENT.length());
            return directory
                    .findClient(supplier, number)
                    .map(Client::name)
                    .map(name -> speech.text("erasure.scope.client", name, number))
                    .orElse(number);
        }
        return scope.startsWith(CONNECTION)
                ? speech.text("erasure.scope.connection", scope.substring(CONNECTION.length()))
                : speech.text("erasure.scope.all");
    }
}

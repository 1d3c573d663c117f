package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.WebOrigin;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.EffectiveRule;
import org.comptoir.gateway.punchout.trial.TryOut;
import org.comptoir.gateway.simulator.BuyerCall;
import org.comptoir.gateway.simulator.SetupAnswer;
import org.comptoir.gateway.simulator.SimulatedBuyer;

/** Sends a setup as the buyer of a connection would, to the node that serves this request, with a secret of two minutes. */
@RequestScoped
class PlayedBuyer {

    private final HttpServletRequest request;
    private final PartnerDirectory directory;
    private final SimulatedBuyer buyer;
    private final TryOut tryOut;
    private final PlayMeans means;

    @Inject
    PlayedBuyer(
            HttpServletRequest request,
            PartnerDirectory directory,
            SimulatedBuyer buyer,
            TryOut tryOut,
            PlayMeans means) {
        this.request = request;
        this.directory = directory;
        this.buyer = buyer;
        this.tryOut = tryOut;
        this.means = means;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PlayedBuyer() {
        this(null, null, null, null, null);
    }

    SetupAnswer setUp(Connection connection, String actor) {
        URI returnTo = means.returnTo(
                tryOut.begin(connection.supplier().value(), connection.id().value(), actor));
        String secret = means.secret();
        letTry(connection, secret, returnTo);
        Credential sender = directory.senderNames(connection.id()).get(0);
        return connection.protocol().isEnteredByName()
                ? call(connection, sender, secret, returnTo)
                : document(connection, sender, secret, returnTo);
    }

    private SetupAnswer document(Connection connection, Credential sender, String secret, URI returnTo) {
        return buyer.setUp(buyerCall(connection, sender, secret, returnTo));
    }

    private BuyerCall buyerCall(Connection connection, Credential sender, String secret, URI returnTo) {
        return new BuyerCall(
                here("/cxml"),
                name(connection.buyerCredentials().get(0)),
                name(connection.supplierCredential()),
                name(sender),
                secret,
                returnTo,
                means.language());
    }

    /**
     * Orders what is in a returned cart.
     *
     * @param number for the order
     * @return empty where there is nothing in it
     */
    Optional<SetupAnswer> order(Connection connection, byte[] cart, String number, String actor) {
        URI nowhere = means.returnTo("");
        String secret = means.secret();
        letTry(connection, secret, nowhere);
        tryOut.ordered(connection.supplier().value(), connection.id().value(), number, actor);
        Credential sender = directory.senderNames(connection.id()).get(0);
        return buyer.order(buyerCall(connection, sender, secret, nowhere), cart, number);
    }

    String orderNumber() {
        return means.orderNumber();
    }

    private void letTry(Connection connection, String secret, URI returnTo) {
        directory.letTry(
                connection.id(),
                secret,
                WebOrigin.of(returnTo).map(WebOrigin::toString).orElse(""));
    }

    private SetupAnswer call(Connection connection, Credential sender, String secret, URI returnTo) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(parameter(connection, DialectRule.OCI_LOGIN_USER), sender.identity());
        fields.put(parameter(connection, DialectRule.OCI_LOGIN_PASSWORD), secret);
        fields.put(parameter(connection, DialectRule.OCI_LOGIN_HOOK), returnTo.toString());
        fields.put("~OkCode", "ADDI");
        fields.put("~CALLER", "CTLG");
        fields.put("http_content_charset", "utf-8");
        Map<String, String> shown = new LinkedHashMap<>(fields);
        shown.put(parameter(connection, DialectRule.OCI_LOGIN_PASSWORD), "***");
        return buyer.call(here("/oci/" + connection.name()), fields, shown);
    }

    /** The node itself, whatever stands in front of it. */
    private URI here(String path) {
        return URI.create("http://127.0.0.1:%d%s%s".formatted(request.getLocalPort(), request.getContextPath(), path));
    }

    private static String parameter(Connection connection, DialectRule asked) {
        List<EffectiveRule> rules = connection.dialect().rules();
        return rules.stream()
                .filter(each -> each.rule() == asked)
                .map(rule -> rule.value().split(" ", 2)[0])
                .findFirst()
                .orElse("");
    }

    private static BuyerCall.Name name(Credential of) {
        return new BuyerCall.Name(of.domain(), of.identity());
    }
}

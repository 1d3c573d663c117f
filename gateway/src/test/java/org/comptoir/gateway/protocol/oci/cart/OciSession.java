package org.comptoir.gateway.protocol.oci.cart;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.BuyerCookie;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.Person;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.kernel.Language;

/** A session that began with an OCI call: generic, at https://srm.example, unless a test says otherwise. */
final class OciSession {

    private final Map<String, String> call = new LinkedHashMap<>();
    private DialectChoice dialect = DialectChoice.of(Dialects.GENERIC);
    private Protocol protocol = Protocol.OCI;
    private String hook = "https://srm.example/hook?sid=a%20b&x=1";
    private Optional<ReturnUrl> cancel = Optional.empty();
    private Optional<ReturnFrame> frame = Optional.empty();

    static OciSession call(String... parameters) {
        OciSession session = new OciSession();
        for (int i = 0; i < parameters.length; i += 2) {
            session.call.put(parameters[i], parameters[i + 1]);
        }
        return session;
    }

    OciSession dialect(String name) {
        dialect = DialectChoice.of(name);
        return this;
    }

    OciSession with(DialectRule rule, String value) {
        dialect = dialect.with(rule, value, "test");
        return this;
    }

    OciSession hook(String address) {
        hook = address;
        return this;
    }

    OciSession cancel(String address) {
        cancel = Optional.of(ReturnUrl.of(address));
        return this;
    }

    OciSession frame(String name) {
        frame = Optional.of(new ReturnFrame(name));
        return this;
    }

    /** The same buyer by its other way. */
    OciSession cxml() {
        protocol = Protocol.CXML;
        return this;
    }

    OciTerms terms() {
        return OciTerms.of(open().connection(), call);
    }

    ActiveSession open() {
        Tongue tongue = protocol == Protocol.OCI ? Tongue.OCI : Tongue.CXML;
        Connection connection = new Connection(
                new ConnectionId(1),
                new SupplierId(1),
                new Client(new ClientId(1), "10042", "Grand Compte SA"),
                "srm",
                protocol,
                true,
                new Credential("DUNS", "900000017"),
                List.of(new Credential("NetworkID", "AN01000000042-T")),
                Currency.getInstance("EUR"),
                Dialects.of(tongue).dialect(dialect),
                List.of("https://srm.example"),
                false,
                List.of());
        return new ActiveSession(
                new SessionId(7),
                connection,
                Operation.CREATE,
                new BuyerCookie("cookie"),
                ReturnUrl.of(hook),
                new DocumentId("unnamed"),
                Language.closestTo("de"),
                Person.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                frame,
                call,
                cancel);
    }
}

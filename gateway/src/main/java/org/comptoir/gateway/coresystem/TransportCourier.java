package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.coresystem.transport.TransportKind;
import org.comptoir.gateway.delivery.Courier;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.Trace;

/** Lends the transports of core systems, with all that guards them, to other rooms. */
@ApplicationScoped
class TransportCourier implements Courier {

    /** Folders of core systems are the core systems' own. */
    private static final String FOLDER = "folder";

    private final TransportKinds kinds;

    @Inject
    TransportCourier(TransportKinds kinds) {
        this.kinds = kinds;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TransportCourier() {
        this(null);
    }

    @Override
    public List<String> objections(Way way) {
        return kind(way)
                .map(kind -> kind.check(settings(way), new SettingValues(way.secrets())))
                .orElseGet(() ->
                        List.of("transport is \"%s\": expected is http, sftp or mail".formatted(way.transport())));
    }

    @Override
    public String placeholder(String secret) {
        return TransportKind.standIn(secret);
    }

    @Override
    public DeliveryResult carry(Way way, Delivery delivery) {
        return open(way, delivery.entry().supplierId())
                .send(delivery)
                .fold(
                        delivered -> new Delivered(inOtherWords(delivered.note()), delivered.status()),
                        tryAgain -> new TryAgain(inOtherWords(tryAgain.reason()), tryAgain.notBefore()),
                        unknown -> new Unknown(inOtherWords(unknown.reason()), unknown.notBefore()),
                        refused -> new Refused(inOtherWords(refused.reason()), refused.status()),
                        withdrawn -> withdrawn);
    }

    @Override
    public Optional<Echo> ask(long supplierId, Way way, String contentType, byte[] question) {
        return open(way, supplierId).ask(contentType, question);
    }

    @Override
    public Trace trace(Way way, Delivery delivery) {
        return open(way, delivery.entry().supplierId())
                .trace(delivery)
                .fold(
                        arrived -> new Trace.Arrived(inOtherWords(arrived.note())),
                        sendAgain -> sendAgain,
                        askLater -> new Trace.AskLater(inOtherWords(askLater.reason()), askLater.notBefore()),
                        untold -> new Trace.Untold(inOtherWords(untold.reason())));
    }

    private Transport open(Way way, long supplierId) {
        return kind(way).orElseThrow().open(supplierId, settings(way), new SettingValues(way.secrets()));
    }

    private Optional<TransportKind> kind(Way way) {
        return way.transport().equals(FOLDER) ? Optional.empty() : kinds.find(way.transport());
    }

    /** A subject is an order's unless somebody says otherwise. */
    private static SettingValues settings(Way way) {
        if (!way.transport().equals("mail")) {
            return new SettingValues(way.settings());
        }
        Map<String, String> settings = new TreeMap<>(way.settings());
        settings.putIfAbsent("subject", "{file}");
        return new SettingValues(settings);
    }

    /** Transports speak of orders and core systems, which others do not send to. */
    private static String inOtherWords(String said) {
        return said.replace("the core system", "the destination")
                .replace("this order", "this file")
                .replace("the order", "the file");
    }
}

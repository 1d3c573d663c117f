package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.Option;
import org.comptoir.cxml.binding.ProfileResponse;
import org.comptoir.cxml.binding.Transaction;
import org.comptoir.cxml.binding.URL;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;
import org.comptoir.gateway.protocol.cxml.order.OrderRequestHandler;
import org.comptoir.gateway.protocol.cxml.setup.SetupRequestHandler;

/** ProfileRequest: a suite asks what may be sent here. */
@ApplicationScoped
class ProfileRequestHandler implements RequestHandler {

    static final String NAME = "ProfileRequest";

    private final GatewaySettings settings;
    private final Instant since;

    @Inject
    ProfileRequestHandler(GatewaySettings settings, Clock clock) {
        this.settings = settings;
        this.since = clock.instant();
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProfileRequestHandler() {
        this.settings = null;
        this.since = null;
    }

    @Override
    public String requestName() {
        return NAME;
    }

    @Override
    public Judged handle(Received received) {
        ProfileResponse profile = new ProfileResponse();
        profile.effectiveDate = CxmlTimestamp.format(since.atOffset(ZoneOffset.UTC));
        profile.transaction.addAll(List.of(
                transaction(NAME),
                transaction(SetupRequestHandler.NAME, option("operationAllowed", operationAllowed(received))),
                transaction(OrderRequestHandler.NAME, option("attachments", "No"), option("changes", "No"))));
        return Judged.toKeep(CxmlAnswer.ok(profile));
    }

    private static String operationAllowed(Received received) {
        return received.connection().operationAllowed().name().toLowerCase(Locale.ROOT);
    }

    private Transaction transaction(String requestName, Option... options) {
        Transaction transaction = new Transaction();
        transaction.requestName = requestName;
        transaction.url = new URL();
        transaction.url.value = settings.publicUrl() + CxmlEndpoint.PATH;
        transaction.option.addAll(List.of(options));
        return transaction;
    }

    private static Option option(String name, String value) {
        Option option = new Option();
        option.name = name;
        option.value = value;
        return option;
    }
}

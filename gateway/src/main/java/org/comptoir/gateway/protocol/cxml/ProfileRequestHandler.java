package org.comptoir.gateway.protocol.cxml;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.comptoir.cxml.CxmlTimestamp;
import org.comptoir.cxml.binding.Option;
import org.comptoir.cxml.binding.ProfileResponse;
import org.comptoir.cxml.binding.Transaction;
import org.comptoir.cxml.binding.URL;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.ProfileOption;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;

/** ProfileRequest: a suite asks what may be sent here. The answer is the table of handlers itself. */
final class ProfileRequestHandler implements RequestHandler {

    static final String NAME = "ProfileRequest";

    private final Collection<RequestHandler> accepted;
    private final String url;
    private final Instant since;

    /**
     * @param accepted every handler there is, this one too; looked at with each request
     * @param url where documents are sent
     */
    ProfileRequestHandler(Collection<RequestHandler> accepted, String url, Instant since) {
        this.accepted = accepted;
        this.url = url;
        this.since = since;
    }

    @Override
    public String requestName() {
        return NAME;
    }

    @Override
    public Judged handle(Received received) {
        ProfileResponse profile = new ProfileResponse();
        profile.effectiveDate = CxmlTimestamp.format(since.atOffset(ZoneOffset.UTC));
        accepted.forEach(handler ->
                profile.transaction.add(transaction(handler.requestName(), handler.options(received.connection()))));
        return Judged.toKeep(CxmlAnswer.ok(profile));
    }

    private Transaction transaction(String requestName, List<ProfileOption> options) {
        Transaction transaction = new Transaction();
        transaction.requestName = requestName;
        transaction.url = new URL();
        transaction.url.value = url;
        options.forEach(option -> transaction.option.add(option(option)));
        return transaction;
    }

    private static Option option(ProfileOption said) {
        Option option = new Option();
        option.name = said.name();
        option.value = said.value();
        return option;
    }
}

package org.comptoir.gateway.protocol.oci;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Caller;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.protocol.oci.call.CallLanguage;
import org.comptoir.gateway.protocol.oci.call.CallNames;
import org.comptoir.gateway.protocol.oci.call.OciCall;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.exchange.Refusals;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.kernel.Language;

/** From a call to an answer: prove the user, hand the call to its function, keep it. */
@ApplicationScoped
class OciReception {

    private static final Logger LOG = System.getLogger(OciReception.class.getName());
    private static final String DOMAIN = "OCI";

    private final PartnerDirectory partners;
    private final FunctionTable functions;
    private final DocumentJournal journal;
    private final CallIds ids;
    private final OciCounts counts;

    @Inject
    OciReception(
            PartnerDirectory partners,
            FunctionTable functions,
            DocumentJournal journal,
            CallIds ids,
            OciCounts counts) {
        this.partners = partners;
        this.functions = functions;
        this.journal = journal;
        this.ids = ids;
        this.counts = counts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OciReception() {
        this(null, null, null, null, null);
    }

    /**
     * @param address of the network
     * @param browser the language of whoever the call says nothing about; empty for one we do not speak
     */
    public OciAnswer receive(OciCall call, String address, Optional<Language> browser) {
        long began = System.nanoTime();
        OciAnswer answer = judge(call, address, CallLanguage.of(call, browser));
        counts.answered(
                functions.label(call.function()),
                answer.status(),
                System.nanoTime() - began,
                partners.findEntered(call.connection()).stream()
                        .mapToLong(entered -> entered.supplier().value())
                        .findFirst());
        return answer;
    }

    /** Whatever differs, strangers read the same; it is our log and journal that say more. */
    private OciAnswer judge(OciCall call, String address, Optional<Language> wished) {
        Language language = wished.orElse(Language.EN);
        CallNames names = CallNames.of(partners.findEntered(call.connection()));
        Caller caller = Caller.entering(
                        call.connection(),
                        new Credential(DOMAIN, call.first(names.user()).orElse("")),
                        call.first(names.password()).orElse(""))
                .at(address);
        return partners.recognise(caller)
                .fold(
                        known -> answer(call, known.connection(), wished),
                        off -> keepOut(call, off.connection(), language),
                        stranger -> refuse(call, names, stranger.reason(), Refusals.of(Refusal.STRANGER, language)),
                        later -> refuse(call, names, later.reason(), Refusals.of(Refusal.LATER, language)));
    }

    private OciAnswer answer(OciCall call, Connection connection, Optional<Language> wished) {
        CallNames names = CallNames.of(Optional.of(connection));
        DocumentId id = ids.next();
        ReceivedCall received = functions.noted(
                new ReceivedCall(call, connection, names, wished, id, CallEntries.of(connection, id, call, names)));
        OciFunction.Judged judged = functions.answer(received);
        if (!judged.kept()) {
            JournalEntry entry = received.entry().withStatus(judged.answer().status());
            journal.keep(judged.refusal()
                    .map(why -> entry.refused(entry.status(), why))
                    .orElse(entry));
        }
        return judged.answer();
    }

    private OciAnswer keepOut(OciCall call, Connection connection, Language language) {
        OciAnswer answer = Refusals.of(Refusal.SWITCHED_OFF, language);
        LOG.log(Level.INFO, "{0} kept out: connection {1} is switched off", CallEntries.KIND, connection.name());
        journal.keep(CallEntries.of(connection, ids.next(), call, CallNames.of(Optional.of(connection)))
                .refused(answer.status(), "The connection is switched off"));
        return answer;
    }

    private OciAnswer refuse(OciCall call, CallNames names, String reason, OciAnswer answer) {
        LOG.log(Level.INFO, "{0} refused: {1}", CallEntries.KIND, reason);
        journal.keep(CallEntries.ofStranger(ids.next(), call, names, answer.status(), reason));
        return answer;
    }
}

package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlIncoming;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswers;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;
import org.comptoir.gateway.protocol.cxml.exchange.JournalEntries;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;

/** From bytes to an answer: read the header, recognise the sender, read the body, hand it to its handler, keep it. */
@ApplicationScoped
class CxmlReception {

    private static final Logger LOG = System.getLogger(CxmlReception.class.getName());
    private static final int FIRST_ERROR = 400;
    private static final String SETUP = "PunchOutSetupRequest";

    private static final Duration LONGEST_LINE = Duration.ofSeconds(15);

    private final ConnectionTurns turns = new ConnectionTurns(LONGEST_LINE);
    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);
    private final PartnerDirectory partners;
    private final RequestTable requests;
    private final DocumentJournal journal;
    private final CxmlAnswers answers;
    private final CxmlCounts counts;

    @Inject
    CxmlReception(
            PartnerDirectory partners,
            RequestTable requests,
            DocumentJournal journal,
            CxmlAnswers answers,
            CxmlCounts counts) {
        this.partners = partners;
        this.requests = requests;
        this.journal = journal;
        this.answers = answers;
        this.counts = counts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CxmlReception() {
        this(null, null, null, null, null);
    }

    /** A document that came by no network. */
    public Reply receive(CxmlCall call) {
        return receive(call, "");
    }

    /**
     * Never throws: a fault of ours becomes an answer that asks the sender to try again.
     *
     * @param address of the network; empty where there is none
     */
    public Reply receive(CxmlCall call, String address) {
        long began = System.nanoTime();
        Progress progress = new Progress(address);
        CxmlAnswer answer;
        try {
            answer = judge(call, progress);
        } catch (RuntimeException fault) {
            answer = OwnFault.answer(fault);
            LOG.log(
                    Level.ERROR,
                    "%s %s was answered %d".formatted(progress.kind, progress.payloadId.orElse("-"), answer.code()),
                    fault);
        }
        counts.answered(requests.label(progress.kind), answer.code(), System.nanoTime() - began, progress.supplier);
        return new Reply(answer.http(), answers.write(answer));
    }

    /** How far the reading came, for the log of a fault. */
    private static final class Progress {
        private final String address;
        private String kind = JournalEntries.UNREADABLE;
        private Optional<String> payloadId = Optional.empty();
        private OptionalLong supplier = OptionalLong.empty();

        private Progress(String address) {
            this.address = address;
        }
    }

    private CxmlAnswer judge(CxmlCall sent, Progress progress) {
        if (sent.body().length == 0) {
            return CxmlAnswer.ok("This is a cXML endpoint; POST a document");
        }
        CxmlCall call;
        try {
            call = Unpacking.of(sent);
        } catch (CxmlException unreadable) {
            return unreadable(sent, Unpacking.answer(unreadable));
        }
        CxmlIncoming incoming;
        try {
            incoming = reader.open(call.body(), call.charset());
        } catch (CxmlException unreadable) {
            return unreadable(call, CxmlAnswer.notAcceptable(unreadable.getMessage()));
        }
        progress.payloadId = incoming.payloadId().flatMap(Texts::of);
        progress.kind = incoming.requestName().orElse("none");
        return partners.recognise(CallerMapper.toCaller(incoming.header()).at(progress.address))
                .fold(
                        caller -> inTurn(call, incoming, caller.connection(), progress),
                        off -> keepOut(call, off.connection(), progress),
                        stranger -> refuse(call, stranger.reason(), CxmlAnswer.unauthorized(), progress),
                        later -> refuse(call, later.reason(), CxmlAnswer.temporarilyUnavailable(), progress));
    }

    /** A setup is refused for good, for a person waits for it; everything else must come again, or an order would be lost. */
    private CxmlAnswer keepOut(CxmlCall call, Connection connection, Progress progress) {
        CxmlAnswer answer = progress.kind.equals(SETUP) ? CxmlAnswer.switchedOff() : CxmlAnswer.switchedOffForNow();
        LOG.log(Level.INFO, "{0} kept out: connection {1} is switched off", progress.kind, connection.name());
        JournalEntry entry = JournalEntries.in(connection, progress.kind, progress.payloadId, call, 200);
        return kept(entry, connection, progress, answer);
    }

    private CxmlAnswer inTurn(CxmlCall call, CxmlIncoming incoming, Connection connection, Progress progress) {
        progress.supplier = OptionalLong.of(connection.supplier().value());
        return turns.take(connection.id(), () -> judge(call, incoming, connection, progress))
                .orElseGet(() -> {
                    LOG.log(Level.WARNING, "{0} sends more than it is served; asked to try again", connection.name());
                    return CxmlAnswer.temporarilyUnavailable();
                });
    }

    private CxmlAnswer judge(CxmlCall call, CxmlIncoming incoming, Connection connection, Progress progress) {
        CxmlDocument document;
        try {
            document = incoming.body();
        } catch (CxmlException unreadable) {
            JournalEntry entry = JournalEntries.in(connection, progress.kind, progress.payloadId, call, 200);
            return kept(entry, connection, progress, CxmlAnswer.notAcceptable(unreadable.getMessage()));
        }
        progress.kind = kind(document);
        JournalEntry entry = JournalEntries.in(connection, progress.kind, progress.payloadId, call, 200)
                .withNotes(document.notes());
        if (document.requestName().isEmpty()) {
            CxmlAnswer answer = CxmlAnswer.notImplemented(
                    "A %s is not taken here, only a Request. ProfileRequest tells which".formatted(progress.kind));
            return kept(entry, connection, progress, answer);
        }
        RequestHandler.Judged judged = requests.handle(progress.kind, new Received(connection, document, entry));
        return judged.kept()
                ? alsoAnswer(connection, progress, judged.answer())
                : kept(entry, connection, progress, judged.answer());
    }

    private static String kind(CxmlDocument document) {
        return document.requestName()
                .orElseGet(() -> document.content().message == null ? JournalEntries.RESPONSE : JournalEntries.MESSAGE);
    }

    private CxmlAnswer kept(JournalEntry entry, Connection connection, Progress progress, CxmlAnswer answer) {
        journal.keep(
                answer.code() >= FIRST_ERROR
                        ? entry.refused(answer.code(), answer.detail())
                        : entry.withStatus(answer.code()));
        return alsoAnswer(connection, progress, answer);
    }

    /** What we refuse and why stands in the journal beside the document; a success says no more than its status. */
    private CxmlAnswer alsoAnswer(Connection connection, Progress progress, CxmlAnswer judged) {
        CxmlAnswer answer = judged.inHttpOf(connection.dialect().httpStatus());
        if (answer.code() >= FIRST_ERROR) {
            journal.keep(JournalEntries.out(
                    connection, JournalEntries.RESPONSE, progress.payloadId, answers.write(answer), answer.code()));
        }
        return answer;
    }

    private CxmlAnswer unreadable(CxmlCall call, CxmlAnswer answer) {
        journal.keep(JournalEntries.ofStranger(
                JournalEntries.UNREADABLE, Optional.empty(), call, answer.code(), answer.detail()));
        return answer;
    }

    private CxmlAnswer refuse(CxmlCall call, String reason, CxmlAnswer answer, Progress progress) {
        LOG.log(Level.INFO, "{0} refused: {1}", progress.kind, reason);
        journal.keep(JournalEntries.ofStranger(progress.kind, progress.payloadId, call, answer.code(), reason));
        return answer;
    }
}

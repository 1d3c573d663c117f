package org.comptoir.gateway.fulfilment.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.comptoir.gateway.delivery.Echo.Answer;
import org.comptoir.gateway.delivery.Echo.Status;
import org.comptoir.gateway.fulfilment.door.DocumentKind;
import org.comptoir.gateway.fulfilment.letter.BuyerWire;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;

/** Writes down that a door was tried, and what it said. */
@ApplicationScoped
class NoteTrial {

    private static final int NO_LONGER_OK = 300;

    private final AuditTrail audit;
    private final DocumentJournal journal;
    private final BuyerWire wire;

    @Inject
    NoteTrial(AuditTrail audit, DocumentJournal journal, BuyerWire wire) {
        this.audit = audit;
        this.journal = journal;
        this.wire = wire;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NoteTrial() {
        this(null, null, null);
    }

    /** Before anything leaves. */
    @Transactional
    public void begun(Connection connection, DocumentKind kind, String address, String actor) {
        audit.append(new AuditEvent(
                connection.supplier().value(),
                actor,
                "connection.documents_back_tried",
                "connection:" + connection.name(),
                "%s to %s".formatted(kind.text(), address)));
    }

    /** @param kept the question without a secret */
    public void answered(Connection connection, byte[] kept, Answer answer, DoorVerdict verdict) {
        Optional<Status> status = answer.status();
        int code = answer.http() < NO_LONGER_OK ? status.map(Status::code).orElse(answer.http()) : answer.http();
        JournalEntry entry = wire.entry(connection, kept, code);
        String words = status.map(Status::words).orElse("");
        journal.keep(
                verdict.isWelcome()
                        ? entry
                        : entry.refused(code, words.isEmpty() ? "the destination answered " + answer.http() : words));
    }
}

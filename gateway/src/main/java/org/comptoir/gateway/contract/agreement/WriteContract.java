package org.comptoir.gateway.contract.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/**
 * Writes a draft of a contract, or of its next version. No price changes before somebody approves it. The draft that was
 * there is withdrawn; the same content as the latest version writes nothing.
 */
@ApplicationScoped
public class WriteContract {

    private final ContractVersions versions;
    private final ContractReadings readings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WriteContract(ContractVersions versions, ContractReadings readings, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected WriteContract() {
        this(null, null, null, null);
    }

    /** @param expected digest of the version the writer has read; empty to write whatever is there */
    @Transactional
    public WriteOutcome write(Agreement agreement, Optional<String> expected) {
        List<String> problems = new ArrayList<>(AgreementRules.problems(agreement));
        if (!versions.isItsConnection(agreement)) {
            problems.add("the connection is not one of the holder's");
        }
        if (!problems.isEmpty()) {
            return new WriteOutcome.Refused(problems);
        }
        versions.raiseChange(agreement.supplier());
        Optional<ContractVersion> latest = readings.latest(agreement.supplier(), agreement.number());
        String known = latest.map(ContractVersion::digest).orElse("");
        if (expected.isPresent() && !expected.get().equals(known)) {
            return new WriteOutcome.Overtaken(known);
        }
        String digest = ContractVersions.digest(agreement);
        List<String> findings = Findings.in(agreement);
        if (latest.isPresent() && known.equals(digest) && latest.get().state() != VersionState.WITHDRAWN) {
            return new WriteOutcome.Unchanged(
                    latest.get().version(), latest.get().state(), digest, findings);
        }
        return add(agreement, digest, findings);
    }

    private WriteOutcome add(Agreement agreement, String digest, List<String> findings) {
        Instant now = clock.instant();
        OptionalLong contract = versions.contractFor(agreement);
        if (contract.isEmpty()) {
            return new WriteOutcome.Refused(List.of(
                    "the number %s belongs to another holder; choose another number".formatted(agreement.number())));
        }
        int replaced = versions.withdrawDrafts(contract.getAsLong(), now, agreement.agreedBy());
        int version = versions.add(contract.getAsLong(), agreement, now);
        audit.append(new AuditEvent(
                agreement.supplier().value(),
                agreement.agreedBy(),
                "contract.drafted",
                "contract:" + agreement.number(),
                "version %d, %d rules, digest %s%s"
                        .formatted(
                                version,
                                agreement.rules().size(),
                                digest.substring(0, 12),
                                replaced == 0 ? "" : ", in place of the draft before")));
        return new WriteOutcome.Written(version, digest, findings);
    }
}
